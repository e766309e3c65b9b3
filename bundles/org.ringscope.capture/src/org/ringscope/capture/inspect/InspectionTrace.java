// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ringscope.capture.memory.MemorySource.Range;
import org.ringscope.capture.shadow.RingShadow;
import org.ringscope.capture.shadow.ShadowFormat;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Writes an inspection as a trace of one instant. Same memory, same bytes: its id comes from the rings. */
public final class InspectionTrace {
  private static final int CHUNK = 64 << 10;
  private static final int PAGE = 4096;

  private final Inspection inspection;
  private final List<RingShadow> shadows = new ArrayList<>();

  InspectionTrace(Inspection inspection) {
    this.inspection = inspection;
  }

  void write(Path directory) throws IOException {
    TraceOptions options = TraceOptions.of(uuid(), "memory").withEnv("source_detail", inspection.source().name());
    try (TraceWriter writer = TraceWriter.create(directory, options)) {
      writer.describe(describe(writer));
      StreamWriter out = writer.stream(StreamInfo.OBSERVER, "observer");
      for (InspectedQueue queue : inspection.queues()) {
        addShadows(queue);
      }
      out.checkpointSource(this::writeState);
      for (InspectedQueue queue : inspection.queues()) {
        queue.tables().forEach((descriptor, table) -> writeTable(out, queue, descriptor, table));
      }
      for (FaultInfo finding : inspection.findings()) {
        write(out, finding);
      }
      for (FoundMessage message : inspection.messages()) {
        write(out, message);
      }
      for (FoundBuffer buffer : inspection.buffers()) {
        write(out, buffer);
      }
      TraceBufferText.write(out, inspection.traceBuffers());
      // a trace without findings and messages still needs one packet, and with it the state
      out.at(0).core().marker("memory as it was found");
    }
  }

  private UUID uuid() {
    int hash = 1;
    for (InspectedQueue queue : inspection.queues()) {
      hash = 31 * hash + (queue.descriptors() == null ? 0 : queue.descriptors().hashCode());
      hash = 31 * hash + (queue.avail() == null ? 0 : queue.avail().hashCode());
      hash = 31 * hash + (queue.used() == null ? 0 : queue.used().hashCode());
    }
    String name = inspection.source().name() + "/" + hash + "/" + inspection.messages().size() + "/"
        + inspection.buffers().size();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private SystemDescription describe(TraceWriter writer) throws IOException {
    SystemDescription.Builder system = SystemDescription.builder();
    if (!inspection.traceBuffers().isEmpty()) {
      system.add(TraceBufferText.REMOTE);
    }
    for (InspectedDevice device : inspection.devices()) {
      system.add(device.info());
      if (DeviceKind.RPMSG.is(device.info().deviceId())) {
        addBus(system, inspection, device);
      }
    }
    for (InspectedQueue queue : inspection.queues()) {
      system.add(queue.info());
    }
    List<Range> ranges = inspection.source().ranges();
    for (int id = 0; id < ranges.size(); id++) {
      storeRegion(writer, system, id, ranges.get(id));
    }
    return system.build();
  }

  /** An RPMsg device's bus, as far as its rings tell. */
  public static void addBus(SystemDescription.Builder system, Inspection inspection, InspectedDevice device) {
    int rx = Unknown.ID;
    int tx = Unknown.ID;
    int count = 0;
    int size = Rpmsg.BUFFER_SIZE;
    for (InspectedQueue queue : inspection.queues()) {
      if (queue.info().device() == device.info().id()) {
        if (queue.info().index() == 0) {
          rx = queue.info().id();
          count = queue.info().size();
          long first = queue.descriptors() == null ? 0 : queue.descriptorLength(0);
          size = first > 0 && first <= Integer.MAX_VALUE ? (int) first : size;
        } else {
          tx = queue.info().id();
        }
      }
    }
    system.add(new BusInfo(device.info().id(), device.info().id(), rx, tx, size, count, device.info().name()));
  }

  /** Copies what is present, page by page where there are holes, and says where it is. */
  private void storeRegion(TraceWriter writer, SystemDescription.Builder system, int id, Range range)
      throws IOException {
    String file = "region%d.bin".formatted(id);
    long kept = 0;
    long runBegin = -1;
    long at = 0;
    try (FileChannel channel = FileChannel.open(writer.attachment(file), StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
      while (at < range.length()) {
        chunk.clear().limit((int) Math.min(CHUNK, range.length() - at));
        int present = inspection.source().read(range.address() + at, chunk);
        chunk.flip();
        while (chunk.hasRemaining()) {
          channel.write(chunk);
        }
        runBegin = present > 0 && runBegin < 0 ? at : runBegin;
        at += present;
        if (present == 0 || at >= range.length()) {
          if (runBegin >= 0) {
            system.add(new RegionContentsInfo(id, range.address() + runBegin, at - runBegin, file, kept));
            kept += at - runBegin;
            runBegin = -1;
          }
          at = present == 0 ? (at / PAGE + 1) * PAGE : at;
        }
      }
    }
    system
        .add(new RegionInfo(id, range.address(), range.length(), "memory", "memory" + id, "", kept == range.length()));
  }

  private void addShadows(InspectedQueue queue) {
    int id = queue.info().id();
    int size = queue.info().size();
    ShadowFormat format = ShadowFormat.of(queue.info());
    shadows.add(format.driverArea(id, size, queue.descriptors(), queue.avail()));
    shadows.add(format.deviceArea(id, size, queue.used()));
  }

  private void writeState(StreamWriter out, boolean full, long nanos) {
    for (InspectedDevice device : inspection.devices()) {
      if (device.status() >= 0) {
        out.at(nanos).device().status(device.info().id(), device.status(), device.status());
      }
      if (device.accepted() != null) {
        out.at(nanos).device().featuresAccepted(device.info().id(), device.accepted());
      }
    }
    for (RingShadow shadow : shadows) {
      shadow.writeCheckpoint(out, full, nanos);
    }
  }

  private void write(StreamWriter out, FaultInfo finding) {
    // a ring that cannot be read is not in the trace
    boolean isKnown = inspection.queues().stream().anyMatch(queue -> queue.info().id() == finding.queue());
    out.at(0).core().fault(finding).queue(isKnown ? finding.queue() : Unknown.ID).end();
  }

  private static void writeTable(StreamWriter out, InspectedQueue queue, int descriptor, ByteBuffer table) {
    for (int at = 0; at + QueueLayout.DESC_BYTES <= table.limit(); at += QueueLayout.DESC_BYTES) {
      out.at(0).ring().indirectDescriptorWritten(queue.info().id(), descriptor, at / QueueLayout.DESC_BYTES,
          table.getLong(at), table.getInt(at + 8), Short.toUnsignedInt(table.getShort(at + 12)),
          Short.toUnsignedInt(table.getShort(at + 14)));
    }
  }

  /** The whole buffer is the payload; source and destination are the lengths of its two parts. */
  private static void write(StreamWriter out, FoundBuffer buffer) {
    out.at(0).rpmsg().message(Unknown.ID, buffer.queue(), buffer.buffer())
        .header(buffer.readable(), buffer.length() - buffer.readable(), buffer.length(), 0)
        .payload(buffer.payload(), 0, buffer.payload().length).found(buffer.state());
  }

  private void write(StreamWriter out, FoundMessage message) {
    InspectedQueue queue = inspection.queues().stream().filter(q -> q.info().id() == message.queue()).findFirst()
        .orElseThrow();
    out.at(0).rpmsg().message(queue.info().device(), message.queue(), message.buffer())
        .header(message.source(), message.destination(), message.length(), message.flags())
        .payload(message.payload(), 0, message.payload().length).found(message.state());
  }
}
