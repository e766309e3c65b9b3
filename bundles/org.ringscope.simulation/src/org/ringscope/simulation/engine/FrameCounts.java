// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

/** CAN frames that the nodes of a core have sent and received, for its display. That core only. */
final class FrameCounts {
  private long sent;
  private long received;

  void sent() {
    sent++;
  }

  void received() {
    received++;
  }

  long sentSoFar() {
    return sent;
  }

  long receivedSoFar() {
    return received;
  }
}
