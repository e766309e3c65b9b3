// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.RpmsgEvents;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Writes the trace of a small system, A7 and M4 over {@code rpmsg0}, event by event; every step takes a microsecond. */
public final class SampleTrace implements AutoCloseable {
  public static final int A7 = 0;
  public static final int M4 = 1;
  public static final long RINGS = 0x3ed00000L;

  private final TraceWriter writer;
  private final StreamWriter driver;
  private final StreamWriter device;
  private long nanos;

  public SampleTrace(Path directory, SystemDescription system) throws IOException {
    writer = TraceWriter.create(directory, TraceOptions.of(new UUID(1, 2), "simulation"));
    writer.describe(system);
    driver = writer.stream(A7, "a7");
    device = writer.stream(M4, "m4");
  }

  /** A7 drives, M4 is the device; both queues have {@code size} entries. */
  public static SystemDescription system(int size) {
    return SystemDescription.builder()
        .add(new CoreInfo(A7, "application", "linux", "A7"))
        .add(new CoreInfo(M4, "microcontroller", "zephyr", "M4"))
        .add(new RegionInfo(0, RINGS, 0x20000, "shared", "vdev0", "", true))
        .add(new DoorbellInfo(0, A7, M4, "edge", "ch0"))
        .add(new DoorbellInfo(1, M4, A7, "edge", "ch1"))
        .add(new DeviceInfo(0, 7, A7, M4, 1, "remoteproc", "rpmsg0"))
        .add(queue(0, size, RINGS))
        .add(queue(1, size, RINGS + 0x10000))
        .add(new BusInfo(0, 0, 0, 1, 512, 2 * size, "virtio0"))
        .add(new ChannelInfo(0, 0x400, 0x401, "rpmsg-raw"))
        .build();
  }

  private static QueueInfo queue(int id, int size, long base) {
    return new QueueInfo(id, 0, id, QueueInfo.SPLIT, size, 4096, base, base + 16L * size, base + 0x8000, id,
        QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN);
  }

  /** Time so far. */
  public long nanos() {
    return nanos;
  }

  /** Lets time pass. */
  public SampleTrace pass(long duration) {
    nanos += duration;
    return this;
  }

  private EventWriter onDriver() {
    nanos += 1000;
    return driver.at(nanos);
  }

  private EventWriter onDevice() {
    nanos += 1000;
    return device.at(nanos);
  }

  /** A ring whose descriptors are written once: {@code length} bytes each, one after the other from {@code base}. */
  public Ring ring(int queue, int size, long base, int length, boolean writable) {
    return new Ring(queue, size, base, length, writable ? 2 : 0);
  }

  /** A message on its way; {@code received} after a further microsecond. */
  public SampleTrace message(int queue, long source, long destination, String text, long buffer, boolean received) {
    boolean toDevice = queue == 1;
    message(toDevice ? onDriver() : onDevice(), queue, source, destination, text, buffer).sent();
    if (received) {
      message(toDevice ? onDevice() : onDriver(), queue, source, destination, text, buffer).received();
    }
    return this;
  }

  /** A message whose sending nobody recorded. */
  public SampleTrace arrival(int queue, long source, long destination, String text, long buffer) {
    message(queue == 1 ? onDevice() : onDriver(), queue, source, destination, text, buffer).received();
    return this;
  }

  private static RpmsgEvents.Message message(EventWriter out, int queue, long source, long destination, String text,
      long buffer) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    return out.rpmsg().message(0, queue, buffer).header(source, destination, payload.length, 0).payload(payload, 0,
        payload.length);
  }

  public SampleTrace kick(int queue) {
    onDriver().notification().kickBegin(queue);
    onDriver().notification().kickEnd(queue);
    return this;
  }

  public SampleTrace suppressedKick(int queue) {
    onDriver().notification().kickSuppressed(queue);
    return this;
  }

  public SampleTrace interrupt(int queue) {
    onDevice().notification().interrupt(queue);
    return this;
  }

  public SampleTrace suppressedInterrupt(int queue) {
    onDevice().notification().interruptSuppressed(queue);
    return this;
  }

  /** The driver takes these features of the device's. */
  public SampleTrace accept(long features) {
    onDriver().device().featuresAccepted(0, features);
    return this;
  }

  public SampleTrace status(int old, int status) {
    onDriver().device().status(0, old, status);
    return this;
  }

  public SampleTrace fault(int queue, String diagnosis, String text) {
    onDevice().core().fault("used_id_out_of_range", diagnosis).queue(queue).device(0).text(text).end();
    return this;
  }

  public SampleTrace counts(int queue, int inFlight, int avail, int used) {
    onDriver().buffer().counts(queue, inFlight, avail, used);
    return this;
  }

  /** Ends writing and opens what was written. */
  public Trace open() throws IOException {
    writer.close();
    return Trace.open(writer.directory());
  }

  /** Ends writing and reads the state at the end. */
  public SystemState end() throws IOException {
    try (Trace trace = open()) {
      return new StateReader(trace).last();
    }
  }

  /** Ends writing and reads the state of a queue at the end. */
  public QueueState end(int queue) throws IOException {
    return end().queue(queue);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Both sides of one ring. */
  public final class Ring {
    private final int queue;
    private final int size;
    private final long base;
    private final int length;
    private final int flags;
    private int availIdx;
    private int lastAvail;
    private int usedIdx;
    private int lastUsed;

    Ring(int queue, int size, long base, int length, int flags) {
      this.queue = queue;
      this.size = size;
      this.base = base;
      this.length = length;
      this.flags = flags;
      onDriver().ring().availFlags(queue, 0);
      onDriver().ring().availIdx(queue, 0, 0);
      onDevice().ring().usedFlags(queue, 0);
      onDevice().ring().usedIdx(queue, 0, 0);
      for (int i = 0; i < size; i++) {
        descriptor(i, flags, 0);
      }
      onDriver().ring().availIdx(queue, 0, 0);
    }

    /** Writes one descriptor. */
    public Ring descriptor(int index, int newFlags, int next) {
      return descriptor(index, base + (long) index * length, length, newFlags, next);
    }

    public Ring descriptor(int index, long address, long bytes, int newFlags, int next) {
      onDriver().ring().descriptorWritten(queue, index, address, (int) bytes, newFlags, next);
      return this;
    }

    public Ring indirect(int descriptor, int index, long address, long bytes, int newFlags, int next) {
      onDriver().ring().indirectDescriptorWritten(queue, descriptor, index, address, (int) bytes, newFlags, next);
      return this;
    }

    /** Links a chain and publishes it. */
    public Ring give(int... chain) {
      for (int i = 0; i + 1 < chain.length; i++) {
        descriptor(chain[i], flags | 1, chain[i + 1]);
      }
      return publish(chain[0]);
    }

    public Ring publish(int head) {
      onDriver().ring().availEntry(queue, availIdx, head);
      int old = availIdx;
      availIdx = RingIndex.plus(availIdx, 1);
      onDriver().ring().availIdx(queue, old, availIdx);
      return this;
    }

    /** Writes an entry that is not published yet. */
    public Ring write(int head) {
      onDriver().ring().availEntry(queue, availIdx, head);
      return this;
    }

    public Ring take(int count) {
      for (int i = 0; i < count; i++) {
        onDevice().ring().availTaken(queue, lastAvail, 0);
        lastAvail = RingIndex.plus(lastAvail, 1);
      }
      return this;
    }

    public Ring use(int head, long bytes) {
      onDevice().ring().usedEntry(queue, usedIdx, head, (int) bytes);
      int old = usedIdx;
      usedIdx = RingIndex.plus(usedIdx, 1);
      onDevice().ring().usedIdx(queue, old, usedIdx);
      return this;
    }

    public Ring takeBack(int count) {
      for (int i = 0; i < count; i++) {
        onDriver().ring().usedTaken(queue, lastUsed, 0, 0);
        lastUsed = RingIndex.plus(lastUsed, 1);
      }
      return this;
    }

    /** {@code count} buffers go all the way round, in the order of their descriptors. */
    public Ring round(int count, int bytes) {
      for (int i = 0; i < count; i++) {
        int head = availIdx % size;
        give(head).take(1).use(head, bytes).takeBack(1);
      }
      return this;
    }

    public Ring usedFlags(int value) {
      onDevice().ring().usedFlags(queue, value);
      return this;
    }

    public Ring events(int usedEvent, int availEvent) {
      onDriver().ring().usedEvent(queue, usedEvent);
      onDevice().ring().availEvent(queue, availEvent);
      return this;
    }
  }
}
