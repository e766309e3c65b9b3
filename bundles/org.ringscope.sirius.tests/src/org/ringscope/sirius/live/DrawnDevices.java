// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.core.resources.IFile;
import org.eclipse.sirius.business.api.session.Session;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** The topology of {@link ManyDevices} with its diagram open. */
record DrawnDevices(IFile file, Session session, Topology topology) {

  /** On a desk with nothing else on it. */
  static DrawnDevices open(String name, int devices) throws Exception {
    return open(ManyDevices.project(name, devices));
  }

  static DrawnDevices open(IFile file) throws Exception {
    Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    return new DrawnDevices(file, session, TopologySessions.topology(session, file));
  }

  void openRing() {
    StateRepresentations.open(session, topology, StateRepresentations.RING, state -> state.system().getRings().get(1));
  }
}
