// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.map.MemoryMapReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.map.MapScene;
import org.ringscope.picture.map.TopologyAreas;
import org.ringscope.picture.system.StoredTopology;
import org.ringscope.ui.QuestionJob;
import org.ringscope.ui.TraceSession;

/** Makes the map at the cursor, in the background. */
final class MapJob extends QuestionJob<MapJob.Request> {
  /** Nobody reads pictures that change faster. */
  private static final long AGAIN_MILLIS = 100;

  private final Consumer<Answer> results;
  /** What the topology of a trace says of memory, read once. */
  private TraceSession known;
  private List<MapArea> areas = List.of();

  record Request(TraceSession session, SystemState state) {}

  record Answer(Request request, MapScene scene) {}

  /** @param results called on the job's thread */
  MapJob(Consumer<Answer> results) {
    super("Drawing memory", "memory");
    this.results = results;
    setSystem(true);
  }

  /** UI thread. */
  void read(Request wanted) {
    boolean isFirst = asked() == null || asked().session() != wanted.session();
    ask(wanted, isFirst ? 0 : AGAIN_MILLIS);
  }

  @Override
  protected TraceSession session(Request question) {
    return question.session();
  }

  @Override
  protected void rest() {
    known = null;
  }

  @Override
  protected void answer(Request wanted, IProgressMonitor monitor) {
    if (wanted.session().isClosed()) {
      rest();
      return;
    }
    if (known != wanted.session()) {
      known = wanted.session();
      Topology topology = StoredTopology.of(known.trace());
      areas = topology == null ? List.of() : TopologyAreas.of(topology, known.trace().system());
    }
    MemoryMap map = MemoryMapReader.of(wanted.state().system(), wanted.state(), areas);
    results.accept(new Answer(wanted, new MapScene(map)));
  }
}
