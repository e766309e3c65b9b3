// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.trace.write.StreamWriter;

/** A thread of the recorded process: its stream, and what its last events were about. */
public final class ForeignThread {
  final StreamWriter stream;

  /** Queue whose element is being looked at: the event before took it. */
  ForeignQueue serving;
  /** The device of the event before, where that interrupted the driver. */
  ForeignDevice interrupting;
  /** The device of the event before, where that took its interrupt back: an acknowledgement or a reset. */
  ForeignDevice quieted;
  /** The device whose status the event before changed. */
  ForeignDevice statusSet;
  /** Whether the event before wrote INTERRUPT_ACK. */
  boolean acknowledged;

  /** The device whose registers this thread sets up, null if that is not known. */
  ForeignDevice settingUp;
  final WaitingAccesses waiting = new WaitingAccesses();

  ForeignThread(StreamWriter stream) {
    this.stream = stream;
  }

  /** Where its events go. */
  public StreamWriter stream() {
    return stream;
  }
}
