// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

/** One interface of the capture and what has passed it. */
final class Interface {
  private final int id;
  private final Framing framing;
  private long packets;
  private long dropped;

  Interface(int id, Framing framing) {
    this.id = id;
    this.framing = framing;
  }

  int id() {
    return id;
  }

  Framing framing() {
    return framing;
  }

  long packets() {
    return packets;
  }

  long dropped() {
    return dropped;
  }

  void counted(long droppedBefore) {
    packets++;
    dropped += droppedBefore;
  }
}
