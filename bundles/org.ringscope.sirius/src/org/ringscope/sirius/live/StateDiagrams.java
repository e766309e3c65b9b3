// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.diagram.state.Moment;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.session.QuietChange;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Rings, tables, flows and trees of running systems: fills what they show, and refreshes those that are seen. UI thread. */
final class StateDiagrams {
  /** What is shown, so that the same is not shown again. */
  private record Shown(SystemState state, int messages, List<Diagnosis> diagnoses,
      Set<DRepresentation> representations) {}

  private final Runnable again;
  private final Map<StateResource, Shown> shown = new WeakHashMap<>();
  /** What is looked at in which windows, the one that was used last at the end. */
  private final Map<StateResource, Map<TraceCursor, Set<DRepresentation>>> seen = new LinkedHashMap<>();
  /** Whose time is shown. */
  private final Map<StateResource, TraceCursor> leaders = new WeakHashMap<>();

  /** @param again called when a refresh must be tried again */
  StateDiagrams(Runnable again) {
    this.again = again;
  }

  /** The state that a representation is about; null if it is about something else. */
  static StateResource stateOf(DRepresentation representation) {
    EObject target = representation instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    return target == null ? null : StateResource.of(target);
  }

  /** A representation that somebody looks at, window by window. @return whether it is one of these */
  boolean add(DRepresentation representation, TraceCursor cursor) {
    StateResource state = stateOf(representation);
    if (state != null) {
      seen.computeIfAbsent(state, key -> new LinkedHashMap<>()).computeIfAbsent(cursor, key -> new LinkedHashSet<>())
          .add(representation);
    }
    return state != null;
  }

  /**
   * Refreshes all that were added, and forgets them. A state has one instant, wherever it is looked at: that of the window that
   * was used last, of those that show a trace of it.
   *
   * @param diagnoses what is wrong in a trace
   */
  void refresh(Function<TraceSession, List<Diagnosis>> diagnoses) {
    seen.forEach((state, windows) -> {
      TraceCursor leader = leader(state.topology(), windows.keySet());
      leaders.put(state, leader);
      refresh(state, windows.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), leader, diagnoses);
    });
    seen.clear();
  }

  private static TraceCursor leader(Topology topology, Set<TraceCursor> cursors) {
    TraceCursor last = null;
    for (TraceCursor each : cursors) {
      if (last == null || topology != null && (LiveDiagrams.trace(topology, each) != null
          || LiveDiagrams.trace(topology, last) == null)) {
        last = each;
      }
    }
    return last;
  }

  /** Says so where a representation shows the time of another window; null where it shows that of its own. */
  String otherTime(DRepresentation representation, TraceCursor cursor) {
    StateResource state = stateOf(representation);
    TraceCursor leader = state == null ? null : leaders.get(state);
    boolean isOther = leader != null && leader != cursor && !leader.instant().equals(cursor.instant())
        && !(leader.isFollowing() && cursor.isFollowing());
    return isOther ? "Shows the time of the window that was used last: " + leader.instant() : null;
  }

  private void refresh(StateResource state, Set<DRepresentation> representations, TraceCursor cursor,
      Function<TraceSession, List<Diagnosis>> diagnoses) {
    Session session = Session.of(state.system()).orElse(null);
    Topology topology = state.topology();
    if (session == null || !session.isOpen() || topology == null) {
      return;
    }
    TraceSession trace = LiveDiagrams.trace(topology, cursor);
    Moment moment = trace == null ? null : moment(trace, cursor, diagnoses.apply(trace));
    Shown next = new Shown(moment == null ? null : moment.state(), moment == null ? 0 : moment.messages().size(),
        moment == null ? List.of() : moment.diagnoses(), Set.copyOf(representations));
    int before = elements(representations);
    boolean isSame = next.equals(shown.get(state)) && !state.isOutdated();
    boolean isDone = isSame || QuietChange.run(session, () -> {
      state.show(moment);
      representations.stream().filter(each -> stateOf(each) != null)
          .forEach(each -> DialectManager.INSTANCE.refresh(each, new NullProgressMonitor()));
    });
    if (elements(representations) > before) {
      QuietChange.andPlace(session);
    }
    if (isDone) {
      shown.put(state, next);
    } else {
      again.run();
    }
  }

  private static int elements(Set<DRepresentation> representations) {
    return representations.stream().mapToInt(each -> each instanceof DDiagram diagram
        ? diagram.getOwnedDiagramElements().size() : 0).sum();
  }

  private static Moment moment(TraceSession trace, TraceCursor cursor, List<Diagnosis> diagnoses) {
    return new Moment(cursor.state(trace), trace.messages(), trace.decoder(), diagnoses,
        nanos -> cursor.instant(trace, nanos));
  }
}
