// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Writes the traces of {@code trace-format/samples}: the same bytes in every run. */
public final class SampleTraces {
  static final UUID SAMPLE_UUID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  public static final List<String> NAMES = List.of("every-event", "two-cores", "no-events", "lost");

  private static final int MILLION = 1_000_000;

  private SampleTraces() {}

  public static TraceOptions options() {
    return TraceOptions.of(SAMPLE_UUID, "sample").withClock(TraceOptions.VIRTUAL_CLOCK).withEnv("seed", 1)
        .withPacketBytes(4096);
  }

  public static void write(String name, Path directory) throws IOException {
    switch (name) {
      case "every-event" -> everyEvent(directory);
      case "two-cores" -> twoCores(directory);
      case "no-events" -> noEvents(directory);
      case "lost" -> lost(directory);
      default -> throw new IllegalArgumentException(name);
    }
  }

  public static SystemDescription system() {
    return SystemDescription.builder()
        .add(new CoreInfo(0, "cortex-a53", "linux", "host")).add(new CoreInfo(1, "cortex-m4", "", "remote"))
        .add(new AddressWindowInfo(1, 0x1000_0000L, 0x8000_0000L, 0x10_0000, "shared"))
        .add(new RegionInfo(0, 0x8000_0000L, 0x10_0000, "shared", "vrings", "", true))
        .add(new DoorbellInfo(0, 0, 1, "edge", "kick"))
        .add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 4, 4096, 0x8000_0000L, 0x8000_0040L, 0x8000_1000L, 0xFFFF_FFFFL,
            QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN))
        .add(new BusInfo(0, 0, 0, 1, 512, 256, "rpmsg0"))
        .add(new ChannelInfo(0, 1024, 0xFFFF_FFFFL, "rpmsg-client-sample"))
        .add(new RegionContentsInfo(0, 0x8000_0000L, 4096, "vrings.bin", 0)).build();
  }

  /** Two cores and one ring; many events on one nanosecond; packets sealed by ticks, sleeping cores too. */
  private static void twoCores(Path directory) throws IOException {
    try (TraceWriter writer = TraceWriter.create(directory, options().withTick(10 * MILLION))) {
      writer.describe(system());
      RingScript ring = new RingScript(writer.stream(1, "remote"), writer.stream(0, "host"), 0);
      for (int round = 0; round < 30; round++) {
        long nanos = round / 2 * 3L * MILLION;
        ring.give(nanos);
        ring.serve(nanos);
        ring.take(nanos);
        ring.driver.begin(EventType.CONSOLE_TEXT, nanos).u16(1).string("round " + round).end();
        ring.driver.park();
        ring.device.park();
        writer.tick(nanos);
        ring.driver.unpark();
        ring.device.unpark();
      }
      // the device's side goes on alone: the driver's packets refer back
      for (int i = 0; i < 3; i++) {
        ring.driver.begin(EventType.CORE_SLEEPS, (60 + 10L * i) * MILLION).u16(1).end();
      }
    }
  }

  private static void noEvents(Path directory) throws IOException {
    try (TraceWriter writer = TraceWriter.create(directory, options())) {
      writer.describe(system());
      writer.stream(0, "host");
      writer.stream(1, "remote");
    }
  }

  /** The disk is full for a while. */
  private static void lost(Path directory) throws IOException {
    SmallDisk disk = new SmallDisk(Long.MAX_VALUE);
    try (TraceWriter writer = TraceWriter.create(directory, options().withTick(MILLION), disk::open)) {
      writer.describe(system());
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int round = 0; round < 6; round++) {
        disk.resize(round == 2 || round == 3 ? 300 : Long.MAX_VALUE);
        ring.give(round * MILLION);
        ring.serve(round * MILLION);
        ring.take(round * MILLION);
        ring.driver.flush();
        ring.device.flush();
      }
    }
  }

  /** Every event of the catalogue once, with values that tell the fields apart. */
  private static void everyEvent(Path directory) throws IOException {
    try (TraceWriter writer = TraceWriter.create(directory, options())) {
      writer.describe(system());
      StreamWriter out = writer.stream(0, "host");
      for (EventType type : EventType.values()) {
        event(out, type, 1000L * type.id());
      }
    }
  }

  public static void event(StreamWriter stream, EventType type, long nanos) {
    EventEncoder out = stream.begin(type, nanos);
    for (int i = 0; i < type.fieldCount(); i++) {
      long value = value(type, i);
      switch (type.typeAt(i)) {
        case U8 -> out.u8((int) value);
        case U16, X16 -> out.u16((int) value);
        case U32, X32 -> out.u32(value);
        case U64, X64 -> out.u64(value);
        case STRING -> out.string(text(type, i));
        case BYTES -> out.bytes(bytes(type, i), 1, i + 1);
      }
    }
    out.end();
  }

  public static long value(EventType type, int field) {
    long value = 0x8182_8384_8586_8700L * (field + 1) + 257L * type.id() + field;
    int width = type.typeAt(field).width();
    return width == 0 || width == 8 ? value : value & (1L << 8 * width) - 1;
  }

  public static String text(EventType type, int field) {
    return type.text() + "→" + type.fields().get(field).text() + " \"\\ \uD83D\uDD14";
  }

  public static ByteBuffer bytes(EventType type, int field) {
    ByteBuffer bytes = ByteBuffer.allocate(field + 2);
    for (int i = 0; i < bytes.capacity(); i++) {
      bytes.put(i, (byte) (type.id() + 31 * i));
    }
    return bytes;
  }
}
