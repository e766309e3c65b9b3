// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.util.List;
import org.ringscope.capture.inspect.FoundBuffer;
import org.ringscope.capture.inspect.FoundMessage;
import org.ringscope.capture.inspect.InspectedDevice;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.InspectionTrace;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.MemorySource.Range;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** What an inspection says, as descriptions and events of a trace. */
final class WatchedSystem {

  private WatchedSystem() {}

  /** Where there is memory; its contents stay where they are. */
  static void describeRanges(TraceWriter writer, MemorySource source) {
    SystemDescription.Builder system = SystemDescription.builder();
    List<Range> ranges = source.ranges();
    for (int id = 0; id < ranges.size(); id++) {
      system.add(
          new RegionInfo(id, ranges.get(id).address(), ranges.get(id).length(), "memory", "memory" + id, "", false));
    }
    writer.describe(system.build());
  }

  static void describe(TraceWriter writer, Inspection inspection, long nanos) {
    SystemDescription.Builder system = SystemDescription.builder();
    for (InspectedDevice device : inspection.devices()) {
      system.add(device.info());
      if (DeviceKind.RPMSG.is(device.info().deviceId())) {
        InspectionTrace.addBus(system, inspection, device);
      }
    }
    inspection.queues().forEach(queue -> system.add(queue.info()));
    writer.system().describe(system.build(), nanos);
  }

  /** Whether two inspections describe the same devices and queues. */
  static boolean isSame(Inspection one, Inspection other) {
    return one.devices().stream().map(InspectedDevice::info).toList()
        .equals(other.devices().stream().map(InspectedDevice::info).toList())
        && one.queues().stream().map(InspectedQueue::info).toList()
            .equals(other.queues().stream().map(InspectedQueue::info).toList());
  }

  static void writeState(StreamWriter out, long nanos, InspectedDevice device) {
    if (device.status() >= 0) {
      out.at(nanos).device().status(device.info().id(), device.status(), device.status());
    }
    if (device.accepted() != null) {
      out.at(nanos).device().featuresAccepted(device.info().id(), device.accepted());
    }
  }

  /** Whether a finding only says that the system has not come so far. */
  static boolean isOnlyEarly(FaultInfo finding) {
    return finding.kind().equals("RING_NOT_PLACED");
  }

  static void write(StreamWriter out, long nanos, Inspection inspection, FaultInfo finding) {
    // a ring that cannot be read is not in the trace
    boolean isKnown = inspection.queues().stream().anyMatch(queue -> queue.info().id() == finding.queue());
    out.at(nanos).core().fault(finding).queue(isKnown ? finding.queue() : Unknown.ID).end();
  }

  static void write(StreamWriter out, long nanos, QueueInfo queue, FoundMessage message, int payloadLimit) {
    out.at(nanos).rpmsg().message(queue.device(), queue.id(), message.buffer())
        .header(message.source(), message.destination(), message.length(), message.flags())
        .payload(message.payload(), 0, Math.min(payloadLimit, message.payload().length)).found(message.state());
  }

  /** A buffer of another device that lies there; source and destination are the lengths of its two parts. */
  static void write(StreamWriter out, long nanos, FoundBuffer buffer) {
    out.at(nanos).rpmsg().message(Unknown.ID, buffer.queue(), buffer.buffer())
        .header(buffer.readable(), buffer.length() - buffer.readable(), buffer.length(), 0)
        .payload(buffer.payload(), 0, buffer.payload().length).found(buffer.state());
  }
}
