// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import org.ringscope.sirius.session.StateRepresentations;

/** Opens the table of virtqueues. */
public final class OpenTable extends OpenState {
  public OpenTable() {
    super((session, topology, element) -> StateRepresentations.openTable(session, topology));
  }
}
