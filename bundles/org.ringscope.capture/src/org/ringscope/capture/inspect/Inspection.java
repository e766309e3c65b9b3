// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.system.RingAreas;

/**
 * What {@link MemoryInspector} found.
 *
 * @param source where it was found; must still be readable for {@link #writeTrace}
 * @param resourceTables the one that is used first; empty if the rings were given
 * @param queues in the order of the table
 * @param messages of RPMsg, per queue in the order of queues, oldest first
 * @param buffers of other devices, per queue in the order of queues, oldest first
 * @param findings broken rules; those about the words of a ring are analysis' business
 */
public record Inspection(MemorySource source, List<FoundTable> resourceTables, List<InspectedDevice> devices,
    List<InspectedQueue> queues, List<FoundMessage> messages, List<FoundBuffer> buffers,
    List<TraceBuffer> traceBuffers, List<FaultInfo> findings) {

  public Inspection {
    resourceTables = List.copyOf(resourceTables);
    devices = List.copyOf(devices);
    queues = List.copyOf(queues);
    messages = List.copyOf(messages);
    buffers = List.copyOf(buffers);
    traceBuffers = List.copyOf(traceBuffers);
    findings = List.copyOf(findings);
  }

  /** The table that is used, null if the rings were given. */
  public FoundTable resourceTable() {
    return resourceTables.isEmpty() ? null : resourceTables.get(0);
  }

  /** The areas of all queues, in their order. */
  public List<RingAreas> rings() {
    return queues.stream().map(InspectedQueue::areas).toList();
  }

  /** The messages of one queue, oldest first. */
  public List<FoundMessage> messages(InspectedQueue queue) {
    return messages.stream().filter(message -> message.queue() == queue.info().id()).toList();
  }

  /** The buffers of one queue, oldest first. */
  public List<FoundBuffer> buffers(InspectedQueue queue) {
    return buffers.stream().filter(buffer -> buffer.queue() == queue.info().id()).toList();
  }

  /**
   * Keeps it as a trace that opens like any other: one instant at time 0, and all regions of the memory beside it, what
   * was absent marked absent.
   *
   * @param directory does not exist yet, or is empty
   */
  public void writeTrace(Path directory) throws IOException {
    new InspectionTrace(this).write(directory);
  }
}
