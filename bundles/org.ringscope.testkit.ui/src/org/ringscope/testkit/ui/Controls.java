// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Controls by what they are called among developers. */
public final class Controls {
  private Controls() {}

  /** The control whose data {@code id} is this, anywhere in another one; null if there is none. */
  public static Control find(Composite in, String id) {
    for (Control child : in.getChildren()) {
      Control found =
          id.equals(child.getData("id")) ? child : child instanceof Composite inner ? find(inner, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
