// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

/** CAN frames that the nodes of a core have sent and received, for its display. That core only. */
public final class FrameCounts {
  private long sent;
  private long received;

  public void sent() {
    sent++;
  }

  public void received() {
    received++;
  }

  public long sentSoFar() {
    return sent;
  }

  public long receivedSoFar() {
    return received;
  }
}
