// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Writes small traces of a host (core 0) and a remote (core 1) with one RPMsg device, with the real writer. */
public final class TraceBuilder implements AutoCloseable {
  public static final int RX = 0;
  public static final int TX = 1;
  public static final int SIZE = 4;
  public static final long RX_DESC = 0x3ED4_0000L;

  public final TraceWriter writer;
  public final StreamWriter host;
  public final StreamWriter remote;

  public TraceBuilder(Path directory) throws IOException {
    writer = TraceWriter.create(directory, TraceOptions.of(new UUID(4, 4), "test").withTick(1000));
    writer.describe(SystemDescription.builder().add(new CoreInfo(0, "a", "linux", "host"))
        .add(new CoreInfo(1, "m", "rtos", "mcu"))
        .add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
        .add(queue(RX, 0, RX_DESC)).add(queue(TX, 1, RX_DESC + 0x4000))
        .add(new BusInfo(0, 0, RX, TX, 512, SIZE, "rpmsg0")).build());
    host = writer.stream(0, "core0");
    remote = writer.stream(1, "core1");
  }

  private static QueueInfo queue(int id, int index, long desc) {
    return new QueueInfo(id, 0, index, QueueInfo.SPLIT, SIZE, 4096, desc, desc + 16 * SIZE, desc + 4096, index,
        QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN);
  }

  public void sent(StreamWriter out, long nanos, int queue, long buffer, long source, long destination, String text) {
    sent(out, nanos, queue, buffer, source, destination, bytes(text));
  }

  public void sent(StreamWriter out, long nanos, int queue, long buffer, long source, long destination,
      byte[] payload) {
    out.at(nanos).rpmsg().message(0, queue, buffer).header(source, destination, payload.length, 0)
        .payload(payload, 0, payload.length)
        .sent();
  }

  public void received(StreamWriter out, long nanos, int queue, long buffer, long source, long destination,
      String text) {
    received(out, nanos, queue, buffer, source, destination, bytes(text));
  }

  public void received(StreamWriter out, long nanos, int queue, long buffer, long source, long destination,
      byte[] payload) {
    out.at(nanos).rpmsg().message(0, queue, buffer).header(source, destination, payload.length, 0)
        .payload(payload, 0, payload.length)
        .received();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A name service payload with garbage behind the name's NUL. */
  public static byte[] nameService(String name, int address, boolean destroy) {
    byte[] payload = new NameService(name, address, destroy).encode().array();
    int end = bytes(name).length;
    payload[end + 1] = 'X';
    payload[end + 2] = 'Y';
    return payload;
  }

  public void configured(StreamWriter out, long nanos, int queue, long desc) {
    out.at(nanos).device().queueConfigured(queue, SIZE, 4096, desc, desc + 16 * SIZE, desc + 4096);
  }

  /** Totals; -1 for what the stream's side does not know. */
  public void sample(StreamWriter out, long nanos, int queue, long kicks, long interrupts, long buffers) {
    out.at(nanos).sample(queue).kicks(kicks).interrupts(interrupts).buffers(buffers).end();
  }

  public void fault(StreamWriter out, long nanos, int queue, String kind, String id, long address, long expected) {
    out.at(nanos).core().fault(kind, id).queue(queue).device(0).address(address).expected(expected)
        .text("address=0x" + Long.toHexString(address)).end();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
