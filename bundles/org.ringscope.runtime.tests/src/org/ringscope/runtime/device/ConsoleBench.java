// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.virtio.MmioBench;

/** Text through a console driver of a {@link MmioBench}. */
final class ConsoleBench {
  static final long SECOND_NANOS = 1_000_000_000L;

  private ConsoleBench() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes for a second at most. @return how many bytes were written */
  static int write(MmioBench bench, ConsoleDriver console, String text) {
    byte[] bytes = bytes(text);
    return console.write(bytes, 0, bytes.length, bench.deadline(SECOND_NANOS));
  }

  /** Buffers in shared memory, where scenario D has them. */
  static ConsoleSetup setup(int transmitBytes, int maxInFlight, boolean polls) {
    return new ConsoleSetup(MmioBench.QUEUE_SIZE, new Buffers(MmioBench.BASE + 0x800, 64),
        new Buffers(MmioBench.BASE + 0x80800, transmitBytes), maxInFlight, polls, null);
  }
}
