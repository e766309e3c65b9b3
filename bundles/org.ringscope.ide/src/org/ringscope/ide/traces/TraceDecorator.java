// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.resources.IFolder;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.Icons;
import org.ringscope.ui.CaughtUi;

/** Shows in the Project Explorer that a folder is a trace, whether it still grows and whether it is kept. */
public final class TraceDecorator extends LabelProvider implements ILightweightLabelDecorator, IDebugEventSetListener {
  public static final String ID = "org.ringscope.ide.traceDecorator";

  public TraceDecorator() {
    DebugPlugin.getDefault().addDebugEventListener(this);
  }

  @Override
  public void dispose() {
    DebugPlugin.getDefault().removeDebugEventListener(this);
    super.dispose();
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    IFolder folder = (IFolder) element;
    if (!folder.isAccessible() || !TraceFolder.isTrace(folder)) {
      return;
    }
    decoration.addOverlay(Icons.descriptor("overlay_trace"), IDecoration.BOTTOM_RIGHT);
    if (TraceFolder.isLive(folder)) {
      decoration.addOverlay(Icons.descriptor("overlay_live"), IDecoration.TOP_RIGHT);
      decoration.addSuffix("  live");
    } else if (TraceFolder.isKept(folder)) {
      decoration.addSuffix("  kept");
    }
  }

  @Override
  public void handleDebugEvents(DebugEvent[] events) {
    for (DebugEvent event : events) {
      if (event.getSource() instanceof RecordingProcess run) {
        CaughtUi.later(PlatformUI.getWorkbench().getDisplay(),
            () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, run.recording())));
      }
    }
  }
}
