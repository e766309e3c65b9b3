// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.text.LogPrefix.Clock;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/**
 * What others have printed between the lines of a kernel that stamps its own: firmware on the same console, a boot loader, a shell. It has
 * a core and a stream of its own, and the time of the kernel's line before.
 */
final class ConsoleText {
  private static final int CORE = KernelSystem.MOST_CORES;
  /** What {@code /dev/kmsg} says of the device behind a message. */
  private static final byte[] SUBSYSTEM = "SUBSYSTEM=".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DEVICE = "DEVICE=".getBytes(StandardCharsets.US_ASCII);
  private static final String NAME = "console";
  private static final String KIND = "firmware or shell";

  private final ImportTarget target;
  private final boolean isStamped;
  private StreamWriter out;

  ConsoleText(ImportTarget target, boolean isStamped) {
    this.target = target;
    this.isStamped = isStamped;
  }

  /** Whether the line may be the kernel's. */
  boolean isKernels(LogLine line) {
    return !isStamped || line.prefix.clock() != Clock.NONE || line.begins(SUBSYSTEM) || line.begins(DEVICE);
  }

  /** Where text goes that is not understood. @param kernel where it goes if it may be the kernel's */
  StreamWriter of(LogLine line, StreamWriter kernel) throws IOException {
    if (line.known != null || isKernels(line)) {
      return kernel;
    }
    if (out == null) {
      target.system().describe(
          SystemDescription.builder().add(new CoreInfo(target.ids().core(CORE), KIND, "", NAME)).build(), line.nanos);
      out = target.stream(CORE, id -> NAME);
    }
    return out;
  }
}
