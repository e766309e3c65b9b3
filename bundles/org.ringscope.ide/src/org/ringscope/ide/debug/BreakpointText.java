// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorInput;

/** What the Breakpoints view calls a breakpoint; everything else is called as it calls itself. */
public final class BreakpointText extends LabelProvider implements IDebugModelPresentation {
  @Override
  public String getText(Object element) {
    return element instanceof RingBreakpoint breakpoint
        ? breakpoint.condition() + (breakpoint.hitCount() > 1 ? " [hit count: " + breakpoint.hitCount() + "]" : "")
        : null;
  }

  @Override
  public Image getImage(Object element) {
    return null; // the platform's own
  }

  @Override
  public void setAttribute(String attribute, Object value) {}

  @Override
  public void computeDetail(IValue value, IValueDetailListener listener) {
    listener.detailComputed(value, value instanceof StateVariable variable ? variable.detail() : "");
  }

  /** There is no source. */
  @Override
  public IEditorInput getEditorInput(Object element) {
    return null;
  }

  @Override
  public String getEditorId(IEditorInput input, Object element) {
    return null;
  }
}
