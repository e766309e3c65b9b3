// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.ringscope.analysis.bench.BenchState;
import org.ringscope.analysis.bench.EcuState;
import org.ringscope.ide.launch.SimulationProcess;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.ChosenTrace;
import org.ringscope.ui.view.CursorView;

/**
 * A bench of ECUs at the cursor: a panel for each, and how busy their CAN bus is. The same from a run and from a recording;
 * while a bench runs its inputs can be switched.
 */
public final class BenchView extends CursorView {
  public static final String ID = "org.ringscope.ide.bench";
  private static final String NONE =
      "No ECU has announced a channel \u2018can\u2019, \u2018dio\u2019 or \u2018lcd\u2019 by then.";

  private final Map<String, EcuPanel> panels = new LinkedHashMap<>();
  private ChosenTrace traces;
  private Label bus;
  private ProgressBar load;
  private ScrolledComposite scroll;
  private Composite bench;
  private BenchJob job;
  private TraceSession of;
  private BenchJob.Answer latest;

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    Composite head = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    load = new ProgressBar(head, SWT.HORIZONTAL);
    load.setMaximum(1000);
    GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(load);
    AccessibleName.give(load, "Load of the CAN bus", () -> bus.getText());
    bus = new Label(head, SWT.WRAP);
    bus.setData("id", ID + ".bus");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bus);
    scroll = new ScrolledComposite(content, SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(scroll);
    bench = new Composite(scroll, SWT.NONE);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.spacing = 4;
    bench.setLayout(layout);
    scroll.setContent(bench);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    scroll.addListener(SWT.Resize, event -> fitScroll());
    traces =
        new ChosenTrace(getViewSite().getActionBars().getToolBarManager(), "The trace whose bench is shown", List.of(),
            () -> show(cursor()));
    getViewSite().getActionBars().updateActionBars();
    Display display = parent.getDisplay();
    job = new BenchJob(answer -> CaughtUi.later(display, () -> take(answer)));
    return content;
  }

  @Override
  public void setFocus() {
    if (bench != null) {
      bench.setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    traces.follow(cursor);
    traces.label(cursor, false);
    if (traces.session() != of) {
      of = traces.session();
      forget();
    }
    if (of != null) {
      job.show(of, cursor.lane(of).toTrace(cursor.nanos()), cursor.isFollowing());
    }
  }

  private void take(BenchJob.Answer answer) {
    latest = answer;
    fill();
  }

  private void fill() {
    if (bench.isDisposed() || latest.trace() != of) {
      return;
    }
    BenchState state = latest.state();
    if (LabelText.show(bus, state.ecus().isEmpty() ? NONE : state.busText())) {
      bus.getParent().getParent().layout(new Control[] {bus}); // it may take a line more
    }
    load.setVisible(state.hasBus() && state.load() != BenchState.UNKNOWN);
    load.setSelection((int) Math.round(1000 * Math.max(0, state.load())));
    boolean canSwitch = of.isLive() && cursor().isFollowing() && run().isPresent();
    panels.keySet().removeIf(core -> isGone(core, state));
    for (EcuState ecu : state.ecus()) {
      boolean isNew = !panels.containsKey(ecu.core());
      EcuPanel panel = panels.computeIfAbsent(ecu.core(), core -> new EcuPanel(bench, core, this::set));
      if (panel.show(ecu, canSwitch)) {
        bench.layout(panel.parts());
      }
      if (isNew) { // to make all at once would hold the window up
        CaughtUi.later(bench.getDisplay(), this::fill);
        break;
      }
    }
    fitScroll();
  }

  private boolean isGone(String core, BenchState state) {
    boolean isGone = state.ecus().stream().noneMatch(ecu -> ecu.core().equals(core));
    if (isGone) {
      panels.get(core).control().dispose();
      bench.layout();
    }
    return isGone;
  }

  private void fitScroll() {
    scroll.setMinSize(bench.computeSize(scroll.getClientArea().width, SWT.DEFAULT, false));
  }

  private void set(String ecu, int line, boolean isHigh) {
    run().ifPresent(run -> run.setInput(ecu, line, isHigh));
  }

  /** The run that writes the trace. */
  private Optional<SimulationProcess> run() {
    for (IProcess process : DebugPlugin.getDefault().getLaunchManager().getProcesses()) {
      if (process instanceof SimulationProcess run && !run.isTerminated()
          && run.recording().getLocation().toPath().equals(of.trace().path())) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private void forget() {
    panels.values().forEach(panel -> panel.control().dispose());
    panels.clear();
    LabelText.show(bus, "");
    load.setVisible(false);
  }

  @Override
  protected void clear() {
    if (job != null) {
      of = null;
      traces.clear();
      job.forget();
      forget();
    }
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.forget();
    }
    super.dispose();
  }
}
