// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.write.StreamWriter;

/** Lines of {@code virtio_ring}: a queue by its pointer has got a buffer, or its interrupt has come. */
final class RingLines {
  private final ImportTarget target;
  private final StreamWriter out;
  private final KernelSystem system;

  RingLines(ImportTarget target, StreamWriter out, KernelSystem system) {
    this.target = target;
    this.out = out;
    this.system = system;
  }

  /** @return false if the line names no queue */
  boolean write(LogLine line) {
    RpmsgDevice queue = system.queueAt(line.word(0), line.nanos);
    if (queue == null) {
      return false;
    }
    if (line.message == KernelMessage.BUFFER_ADDED) {
      if (queue.added == 0) {
        added(queue, line.nanos); // what later totals are counted from
      }
      queue.added++;
      added(queue, line.nanos);
    } else {
      queue.interrupts[0]++;
      target.at(out, line.nanos).notification().interrupt(queue.queue(0));
    }
    return true;
  }

  private void added(RpmsgDevice queue, long nanos) {
    target.at(out, nanos).sample(queue.queue(0)).buffers(queue.added).interrupts(queue.interrupts[0]).end();
  }
}
