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
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.diagram.state.Moment;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Rings, tables, flows and trees of running systems: fills what they show, and refreshes those that are seen. UI thread. */
final class StateDiagrams {
  /** What is shown, so that the same is not shown again. */
  private record Shown(SystemState state, int messages, List<Diagnosis> diagnoses,
      Set<DRepresentation> representations) {}

  private final Runnable again;
  private final Map<StateResource, Shown> shown = new WeakHashMap<>();
  private final Map<StateResource, Set<DRepresentation>> seen = new LinkedHashMap<>();

  /** @param again called when a refresh must be tried again */
  StateDiagrams(Runnable again) {
    this.again = again;
  }

  /** The state that a representation is about; null if it is about something else. */
  static StateResource stateOf(DRepresentation representation) {
    EObject target = representation instanceof DSemanticDecorator decorator ? decorator.getTarget() : null;
    return target == null ? null : StateResource.of(target);
  }

  /** A representation that somebody looks at. @return whether it is one of these */
  boolean add(DRepresentation representation) {
    StateResource state = stateOf(representation);
    if (state != null) {
      seen.computeIfAbsent(state, key -> new LinkedHashSet<>()).add(representation);
    }
    return state != null;
  }

  /**
   * Refreshes all that were added, and forgets them.
   *
   * @param diagnoses what is wrong in a trace
   */
  void refresh(TraceCursor cursor, Function<TraceSession, List<Diagnosis>> diagnoses) {
    seen.forEach((state, representations) -> refresh(state, representations, cursor, diagnoses));
    seen.clear();
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
    boolean isDone = next.equals(shown.get(state)) || QuietChange.run(session, () -> {
      state.show(moment);
      representations.forEach(each -> DialectManager.INSTANCE.refresh(each, new NullProgressMonitor()));
    });
    if (isDone) {
      shown.put(state, next);
    } else {
      again.run();
    }
  }

  private static Moment moment(TraceSession trace, TraceCursor cursor, List<Diagnosis> diagnoses) {
    return new Moment(cursor.state(trace), trace.messages(), trace.decoder(), diagnoses,
        nanos -> cursor.instant(trace, nanos));
  }
}
