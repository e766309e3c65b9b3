// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import org.ringscope.model.QualifiedName;
import org.ringscope.sirius.session.StateRepresentations;

/** Opens the ring diagram of a virtqueue. */
public final class OpenRing extends OpenState {
  public OpenRing() {
    super((session, topology, queue) -> StateRepresentations.openRing(session, topology, QualifiedName.of(queue)));
  }
}
