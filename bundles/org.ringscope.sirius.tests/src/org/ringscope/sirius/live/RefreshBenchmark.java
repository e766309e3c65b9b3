// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;

/**
 * What it costs to look at a system, whose doorbells take 2 ms each (some 250 messages to and fro in a second on each bus) or
 * that runs as fast as it can: how long a refresh takes, how often there is one, how much of
 * the time the UI thread has nothing to do, and how long diagrams take to open. Run by {@code releng/bench-sirius}.
 */
class RefreshBenchmark {
  private static final long WATCHED_NANOS = Long.getLong("ringscope.bench.seconds", 10) * 1_000_000_000;

  private DrawnDevices drawn;
  private String pace;

  @BeforeEach
  void open() throws Exception {
    Desk.clear();
    Desk.open();
    InstanceScope.INSTANCE.getNode("org.eclipse.debug.ui").putBoolean("DEBUG.consoleOpenOnOut", false);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @ParameterizedTest
  @CsvSource({"1,2ms", "4,2ms", "13,2ms", "1,", "4,", "13,"})
  void watches(int devices, String delay) throws Exception {
    pace = delay == null ? "full speed" : "paced";
    long begin = System.nanoTime();
    drawn = DrawnDevices.open(ManyDevices.project("devices" + devices, devices, delay));
    Desk.settle();
    long topologyNanos = System.nanoTime() - begin;
    IEditorPart diagram = Desk.page().getActiveEditor();
    int elements = ((DDiagram) ((DialectEditor) diagram).getRepresentation()).getDiagramElements().size();
    SimulationShortcut.run(drawn.file());
    Desk.await(() -> Desk.cursor().state() != null && Desk.cursor().state().queue(1).buffers() > 10,
        () -> "no buffers");
    report(elements, "topology", topologyNanos);
    long ringNanos = time(drawn::openRing);
    report(elements, "ring", ringNanos);
    SideBySide.put(diagram, Desk.page().getActiveEditor());
    report(elements, "topology + ring", ringNanos);
    report(elements, "messages",
        open(StateRepresentations.FLOW, state -> state.system().getFlows().get(0)));
    report(elements, "table", open(StateRepresentations.TABLE, state -> state.system().getTable()));
    report(elements, "tree", open(StateRepresentations.TREE, state -> state.system().getTree()));
  }

  private static long time(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    Desk.settle();
    return System.nanoTime() - begin;
  }

  private long open(String description, Function<StateResource, EObject> shown) {
    return time(() -> StateRepresentations.open(drawn.session(), drawn.topology(), description, shown));
  }

  /** Lets it run in, watches for a while, and says what that took. */
  private void report(int elements, String what, long openedNanos) {
    watch(2_000_000_000L);
    Refreshes refreshes = new Refreshes();
    LiveDiagrams.listen(refreshes);
    long cpu = Refreshes.cpuNanos();
    long begin = System.nanoTime();
    long idle = watch(WATCHED_NANOS);
    double nanos = System.nanoTime() - begin;
    cpu = Refreshes.cpuNanos() - cpu;
    LiveDiagrams.listen(RefreshListener.NOBODY);
    System.out.printf(Locale.ROOT, "BENCH %4d %-10s %-15s %7.0f %6.1f %21s %21s %6.0f %6.0f%n", elements, pace, what,
        openedNanos / 1e6, refreshes.wall.size() * 1e9 / nanos, Refreshes.text(refreshes.wall),
        Refreshes.text(refreshes.cpu), 100 * idle / nanos, 100 * (1 - cpu / nanos));
    Desk.shot("bench-" + elements + "-" + pace.replace(" ", "") + "-" + what.replace(" ", ""));
  }

  /** What refreshes took, by the clock, and of the processor. */
  private static final class Refreshes implements RefreshListener {
    private final List<Long> wall = new ArrayList<>();
    private final List<Long> cpu = new ArrayList<>();
    private long wallBegin;
    private long cpuBegin;

    static long cpuNanos() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void begins() {
      wallBegin = System.nanoTime();
      cpuBegin = cpuNanos();
    }

    @Override
    public void ended() {
      cpu.add(cpuNanos() - cpuBegin);
      wall.add(System.nanoTime() - wallBegin);
    }

    /** Median, 95 percent and maximum. */
    static String text(List<Long> nanos) {
      nanos.sort(null);
      return DoubleStream.of(0.5, 0.95, 1).mapToObj(part -> "%6.1f".formatted(
          nanos.isEmpty() ? 0 : nanos.get((int) Math.ceil(part * (nanos.size() - 1))) / 1e6))
          .collect(Collectors.joining(" "));
    }
  }

  /** Runs the event loop as the workbench does. @return for how long it slept */
  private static long watch(long watchedNanos) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + watchedNanos;
    long idle = 0;
    display.timerExec((int) (watchedNanos / 1_000_000), () -> {});
    while (System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        long begin = System.nanoTime();
        display.sleep();
        idle += System.nanoTime() - begin;
      }
    }
    return idle;
  }
}
