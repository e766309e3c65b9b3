// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Whether a part can be seen, or lies behind another. UI thread. */
final class PartVisibility implements IPartListener2 {
  private final IWorkbenchPart part;
  private final Runnable seen;
  private boolean isSeen = true;

  private PartVisibility(IWorkbenchPart part, Runnable seen) {
    this.part = part;
    this.seen = seen;
  }

  /** Of a part that is made, as parts are when they are first seen. @param seen runs whenever it comes to the front */
  static PartVisibility of(IWorkbenchPart part, Runnable seen) {
    PartVisibility made = new PartVisibility(part, seen);
    part.getSite().getPage().addPartListener(made);
    return made;
  }

  boolean isSeen() {
    return isSeen;
  }

  @Override
  public void partVisible(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == part) {
      isSeen = true;
      seen.run();
    }
  }

  @Override
  public void partHidden(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == part) {
      isSeen = false;
    }
  }

  @Override
  public void partClosed(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == part) {
      part.getSite().getPage().removePartListener(this);
    }
  }
}
