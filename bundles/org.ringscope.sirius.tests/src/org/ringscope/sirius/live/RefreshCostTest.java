// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** What it costs to let diagrams follow the cursor, with every queue moving at each step. */
class RefreshCostTest {
  private static final int STEPS = 15;

  @TempDir
  Path directory;

  @BeforeEach
  void open() throws Exception {
    Desk.clear();
    Desk.open();
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @ParameterizedTest
  @CsvSource({"3, 100", "10, 100", "33, 250"})
  void aTopologyIsRefreshedInTime(int devices, long mostMillis) throws Exception {
    IFile file = ManyDevices.project("devices" + devices, devices);
    long begin = System.nanoTime();
    Desk.openDiagram(file);
    long opened = System.nanoTime() - begin;
    Desk.cursor().open("bench", ManyDevices.trace(directory.resolve("trace"), devices, STEPS));
    long median = median(steps());
    int elements = Desk.diagram(Desk.diagramEditor()).getDiagramElements().size();
    Desk.shot("topology-" + elements + "-elements");
    System.out.printf("topology diagram: %d elements, opened in %d ms, refreshed in %.1f ms%n", elements,
        opened / 1_000_000, median / 1e6);
    assertThat(median / 1_000_000).isLessThanOrEqualTo(mostMillis);
  }

  @ParameterizedTest
  @CsvSource({"3, 100", "10, 100", "33, 250"})
  void aTableIsRefreshedInTime(int devices, long mostMillis) throws Exception {
    IFile file = ManyDevices.project("rows" + devices, devices);
    Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Topology topology = TopologySessions.topology(session, file);
    StateRepresentations.open(session, topology, StateRepresentations.TABLE, state -> state.system().getTable());
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
    Desk.cursor().open("bench", ManyDevices.trace(directory.resolve("trace"), devices, STEPS));
    long median = median(steps());
    Desk.shot("table-" + 2 * devices + "-queues");
    System.out.printf("table: %d queues, refreshed in %.1f ms%n", 2 * devices, median / 1e6);
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    assertThat(median / 1_000_000).isLessThanOrEqualTo(mostMillis);
  }

  /** What each refresh took while the cursor goes through the trace. */
  private static List<Long> steps() {
    List<Long> took = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      long nanos = Desk.cursor().axis().beginNanos() + step * ManyDevices.STEP_NANOS + ManyDevices.STEP_NANOS / 2;
      List<Long> before = LiveDiagrams.refreshNanos();
      Desk.cursor().moveTo(nanos);
      Desk.await(() -> Desk.cursor().nanos() != Long.MIN_VALUE && !LiveDiagrams.refreshNanos().equals(before),
          () -> "no refresh at step " + before.size());
      took.add(LiveDiagrams.refreshNanos().get(LiveDiagrams.refreshNanos().size() - 1));
    }
    return took;
  }

  private static long median(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }
}
