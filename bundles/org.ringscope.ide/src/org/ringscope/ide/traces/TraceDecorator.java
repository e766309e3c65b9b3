// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.Icons;
import org.ringscope.ui.CaughtUi;

/**
 * Shows in the Project Explorer that a folder is a trace: how long and how old it is, what was found to be wrong in it, whether
 * it still grows, is kept, or is open.
 */
public final class TraceDecorator extends LabelProvider implements ILightweightLabelDecorator, IDebugEventSetListener {
  public static final String ID = "org.ringscope.ide.traceDecorator";
  private static final int AGES_MILLIS = 60_000;

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final TraceHealth health = new TraceHealth(this::relabel);
  private final Runnable ages = this::growOlder;
  /** Null until it is needed: fonts belong to the window's thread. */
  private volatile Font bold;

  public TraceDecorator() {
    DebugPlugin.getDefault().addDebugEventListener(this);
    CaughtUi.later(display, () -> {
      bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
      health.begin();
      display.timerExec(AGES_MILLIS, ages);
    });
  }

  @Override
  public void dispose() {
    DebugPlugin.getDefault().removeDebugEventListener(this);
    if (!display.isDisposed()) {
      display.timerExec(-1, ages);
      health.end();
    }
    super.dispose();
  }

  private void growOlder() {
    fireLabelProviderChanged(new LabelProviderChangedEvent(this));
    display.timerExec(AGES_MILLIS, ages);
  }

  private void relabel(List<IFolder> folders) {
    if (!folders.isEmpty()) {
      fireLabelProviderChanged(new LabelProviderChangedEvent(this, folders.toArray()));
    }
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    IFolder folder = (IFolder) element;
    if (!folder.isAccessible() || !TraceFolder.isTrace(folder)) {
      return;
    }
    decoration.addOverlay(Icons.descriptor("overlay_trace"), IDecoration.BOTTOM_RIGHT);
    if (health.isOpen(folder)) {
      decoration.setFont(bold);
    }
    boolean isLive = TraceFolder.isLive(folder);
    decoration.addSuffix(isLive ? "" : facts(folder));
    String worst = TraceHealth.worst(folder);
    if (worst != null) {
      decoration.addOverlay(
          PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR),
          IDecoration.BOTTOM_LEFT);
      decoration.addSuffix("  " + worst);
    }
    if (isLive) {
      decoration.addOverlay(Icons.descriptor("overlay_live"), IDecoration.TOP_RIGHT);
      decoration.addSuffix("  live");
    } else if (TraceFolder.isKept(folder)) {
      decoration.addSuffix("  kept");
    }
  }

  /** {@code   4 s, 2 min ago}. */
  private static String facts(IFolder folder) {
    IPath location = folder.getLocation(); // null once it is gone
    TraceFacts facts = location == null ? null : TraceFacts.of(location.toPath());
    if (facts == null) {
      return "";
    }
    String age = TraceAge.text(facts.made().toInstant(), Instant.now(), ZoneId.systemDefault());
    return "  " + (facts.length().isEmpty() ? age : facts.length() + ", " + age);
  }

  @Override
  public void handleDebugEvents(DebugEvent[] events) {
    for (DebugEvent event : events) {
      if (event.getSource() instanceof RecordingProcess run) {
        CaughtUi.later(display,
            () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, run.recording())));
      }
    }
  }
}
