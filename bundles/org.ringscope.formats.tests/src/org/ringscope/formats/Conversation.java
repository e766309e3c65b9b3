// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Writes a trace for export tests: a host and a remote core, an RPMsg bus, and a network, a CAN and a socket device. */
public final class Conversation implements Closeable {
  public static final int RPMSG_RX = 0;
  public static final int RPMSG_TX = 1;
  public static final int NET_RX = 2;
  public static final int NET_TX = 3;
  public static final int NET_CONTROL = 4;
  public static final int CAN_TX = 5;
  public static final int CAN_RX = 6;
  public static final int VSOCK_RX = 7;
  public static final int VSOCK_TX = 8;
  public static final int NO_BUS = 0xFFFF;
  public static final long WALL = 1_700_000_000_000_000_000L;
  private static final long NET_FEATURES = 1L << 17 | 1L << 5;

  public final StreamWriter host;
  public final StreamWriter remote;
  private final TraceWriter writer;

  public Conversation(Path directory) throws IOException {
    this(directory, options().withClockOffset(WALL));
  }

  /** Of a source that tells no times: its events are numbered. */
  public static Conversation withoutTimes(Path directory) throws IOException {
    return new Conversation(directory, options().withClock(TraceOptions.ORDER_CLOCK));
  }

  private static TraceOptions options() {
    return TraceOptions.of(new UUID(1, 2), "test");
  }

  private Conversation(Path directory, TraceOptions options) throws IOException {
    writer = TraceWriter.create(directory, options);
    SystemDescription.Builder system = SystemDescription.builder().add(new CoreInfo(0, "cortex-a53", "linux", "host"))
        .add(new CoreInfo(1, "cortex-m4", "", "remote")).add(new DoorbellInfo(0, 0, 1, "edge", "kick"))
        .add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
        .add(new DeviceInfo(1, 1, 0, 1, NET_FEATURES, "mmio", "net0"))
        .add(new DeviceInfo(2, 36, 0, 1, 1, "mmio", "can0")).add(new DeviceInfo(3, 19, 0, 1, 1, "mmio", "vsock0"))
        .add(new BusInfo(0, 0, RPMSG_RX, RPMSG_TX, 512, 256, "virtio0"))
        .add(new ChannelInfo(0, 0x400, 0xFFFF_FFFFL, "drawn; one"));
    int[][] queues = {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 0}, {2, 1}, {3, 0}, {3, 1}};
    for (int id = 0; id < queues.length; id++) {
      system.add(new QueueInfo(id, queues[id][0], queues[id][1], QueueInfo.SPLIT, 16, 4096, 0, 0, 0, 0, 0));
    }
    writer.describe(system.build());
    host = writer.stream(0, "host");
    remote = writer.stream(1, "remote");
  }

  public Conversation sent(StreamWriter by, long nanos, int queue, long source, long destination, long buffer,
      byte[] payload) {
    return sent(by, nanos, queue, source, destination, buffer, payload, payload.length);
  }

  /** @param length of the whole payload, of which {@code payload} was recorded */
  public Conversation sent(StreamWriter by, long nanos, int queue, long source, long destination, long buffer,
      byte[] payload,
      int length) {
    by.at(nanos).rpmsg().message(bus(queue), queue, buffer).header(source, destination, length, 0)
        .payload(payload, 0, payload.length)
        .sent();
    return this;
  }

  public Conversation received(StreamWriter by, long nanos, int queue, long source, long destination, long buffer,
      byte[] payload) {
    by.at(nanos).rpmsg().message(bus(queue), queue, buffer).header(source, destination, payload.length, 0)
        .payload(payload, 0, payload.length).received();
    return this;
  }

  private static int bus(int queue) {
    return queue <= RPMSG_TX ? 0 : NO_BUS;
  }

  public Conversation found(long nanos, long source, long destination, boolean pending, byte[] payload) {
    host.at(nanos).rpmsg().message(0, RPMSG_RX, 0).header(source, destination, payload.length, 0)
        .payload(payload, 0, payload.length).found(pending ? FoundState.PENDING : FoundState.DONE);
    return this;
  }

  /** Linux {@code struct rpmsg_ns_msg}: 40 bytes. */
  public static byte[] nameService(String name, int address, boolean destroy) {
    return ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt(32, address)
        .putInt(36, destroy ? 1 : 0).array();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
