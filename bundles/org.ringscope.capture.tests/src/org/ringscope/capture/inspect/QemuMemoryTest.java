// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.payload.DeviceBuffer;
import org.ringscope.analysis.payload.PayloadDecoder;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;

/** Rings of guests in QEMU, split and packed, in many small files with their addresses. */
class QemuMemoryTest {
  private static final String SPLIT = "arm-mmio-legacy-split";
  private static final String PACKED = "x86-pci-packed";

  @TempDir
  Path folder;

  private RawMemory memory(String fixture) throws IOException {
    List<RawMemory.Part> parts = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of("fixtures", fixture))) {
      files = list.filter(path -> path.toString().endsWith(".bin.gz")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path packed : files) {
      String name = packed.getFileName().toString().replace(".gz", "");
      Path file = folder.resolve(name);
      Files.write(file, Fixtures.memory(fixture + "/" + name));
      parts.add(RawMemory.Part.of(file, Long.parseLong(name.replaceAll(".*gpa|\\.bin", ""), 16)));
    }
    return new RawMemory(parts);
  }

  private static JsonArray expected(String fixture) throws IOException {
    return JsonParser.parseString(Files.readString(Path.of("fixtures", fixture, "expected.json"))).getAsJsonArray();
  }

  private static List<QueueDescription> queues(JsonArray expected) {
    List<QueueDescription> queues = new ArrayList<>();
    for (JsonElement element : expected) {
      JsonObject queue = element.getAsJsonObject();
      boolean packed = queue.has("packed") && queue.get("packed").getAsBoolean();
      String device = queue.get("device").getAsString();
      int index = queue.get("queue").getAsInt();
      int size = queue.get("num").getAsInt();
      long desc = Long.decode(queue.get("desc").getAsString());
      long avail = Long.decode(queue.get("avail").getAsString());
      long used = Long.decode(queue.get("used").getAsString());
      queues.add(packed ? QueueDescription.packed(device, 0, index, size, desc, avail, used)
          : QueueDescription.split(device, 0, index, size, desc, avail, used));
    }
    return queues;
  }

  private static QueueState state(InspectedQueue queue) {
    return QueueState.ofMemory(queue.areas());
  }

  @ParameterizedTest
  @ValueSource(strings = {SPLIT, PACKED})
  void readsEveryQueueAsItWas(String fixture) throws IOException {
    JsonArray expected = expected(fixture);
    try (RawMemory memory = memory(fixture)) {
      Inspection inspection = MemoryInspector.inspect(memory, InspectionOptions.queues(queues(expected)));
      assertThat(inspection.findings()).isEmpty();
      assertThat(inspection.queues()).hasSize(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        InspectedQueue queue = inspection.queues().get(i);
        assertSame(queue.name(), state(queue), expected.get(i).getAsJsonObject());
        assertThat(Diagnoser.diagnose(state(queue), queue.name(), 0)).as("a healthy system").isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SPLIT, PACKED})
  void keepsEveryQueueInATrace(String fixture) throws IOException {
    JsonArray expected = expected(fixture);
    Path directory = folder.resolve("trace");
    try (RawMemory memory = memory(fixture)) {
      MemoryInspector.inspect(memory, InspectionOptions.queues(queues(expected))).writeTrace(directory);
    }
    try (Trace trace = Trace.open(directory)) {
      for (int i = 0; i < expected.size(); i++) {
        assertSame("queue " + i, new StateReader(trace).last().queue(i), expected.get(i).getAsJsonObject());
      }
    }
  }

  /** Bytes of pages that are not in the dump stay absent, and so do requests whose tables the guest has freed. */
  @Test
  void findsTheBuffersThatARingProves() throws IOException {
    try (RawMemory memory = memory(SPLIT)) {
      List<FoundBuffer> found = MemoryInspector.inspect(memory, InspectionOptions.queues(ofKind(SPLIT))).buffers();
      assertThat(found).extracting(buffer -> buffer.queue() + " " + decode(SPLIT, buffer)).containsExactly(
          "2 DEVICE_ADD port 1, value 1", "2 PORT_NAME port 1 \"org.test.port0\"", "2 PORT_OPEN port 1, value 1",
          "3 PORT_OPEN port 1, value 0", "6 64 bytes of entropy");
      assertThat(found).allMatch(buffer -> buffer.state() == FoundState.DONE);
    }
    try (RawMemory memory = memory(PACKED)) {
      List<FoundBuffer> found = MemoryInspector.inspect(memory, InspectionOptions.queues(ofKind(PACKED))).buffers();
      assertThat(found).extracting(buffer -> buffer.queue() + " " + decode(PACKED, buffer))
          .containsExactly("2 10 statistics: SWAP_IN 0, SWAP_OUT 0, MAJFLT 0");
      assertThat(found.get(0).state()).isEqualTo(FoundState.PENDING);
    }
  }

  private static List<QueueDescription> ofKind(String fixture) throws IOException {
    Map<String, Integer> kinds =
        Map.of("virtio-net", 1, "virtio-blk", 2, "virtio-serial", 3, "virtio-rng", 4, "virtio-balloon", 5);
    return queues(expected(fixture)).stream()
        .map(queue -> new QueueDescription(queue.device(), kinds.get(queue.device()), null,
            queue.index(), queue.size(), queue.desc(), queue.avail(), queue.used(), queue.format()))
        .toList();
  }

  private static String decode(String fixture, FoundBuffer buffer) throws IOException {
    QueueDescription queue = ofKind(fixture).get(buffer.queue());
    return PayloadDecoder
        .decode(new DeviceBuffer(queue.deviceId(), queue.index(), 0, buffer.readable(), buffer.length(),
            buffer.payload()))
        .summary();
  }

  private static void assertSame(String name, QueueState queue, JsonObject expected) {
    queue.ring().byFormat(ring -> assertSplit(name, ring, expected), ring -> assertPacked(name, ring, expected));
  }

  private static boolean assertSplit(String name, SplitRingState queue, JsonObject expected) {
    assertThat(queue.availIdx()).as(name).isEqualTo(expected.get("avail_idx").getAsInt());
    assertThat(queue.availFlags()).as(name).isEqualTo(expected.get("avail_flags").getAsInt());
    assertThat(queue.usedIdx()).as(name).isEqualTo(expected.get("used_idx").getAsInt());
    assertThat(queue.usedFlags()).as(name).isEqualTo(expected.get("used_flags").getAsInt());
    assertThat(queue.usedEvent()).as(name).isEqualTo(expected.get("used_event").getAsInt());
    assertThat(queue.availEvent()).as(name).isEqualTo(expected.get("avail_event").getAsInt());
    assertThat(queue.inFlight()).as(name).isEqualTo(expected.get("outstanding").getAsInt());
    return true;
  }

  private static boolean assertPacked(String name, PackedRingState queue, JsonObject expected) {
    JsonObject bits = expected.getAsJsonObject("desc_state");
    assertThat(queue.availableDescriptors()).as(name).isEqualTo(count(bits, "avail0") + count(bits, "avail1"));
    assertThat(queue.usedDescriptors()).as(name).isEqualTo(count(bits, "used0") + count(bits, "used1"));
    JsonArray driver = expected.getAsJsonArray("driver_event");
    JsonArray device = expected.getAsJsonArray("device_event");
    assertThat(queue.driverEventOffset()).as(name).isEqualTo(Integer.decode(driver.get(0).getAsString()));
    assertThat(queue.driverEventFlags()).as(name).isEqualTo(Integer.decode(driver.get(1).getAsString()));
    assertThat(queue.deviceEventOffset()).as(name).isEqualTo(Integer.decode(device.get(0).getAsString()));
    assertThat(queue.deviceEventFlags()).as(name).isEqualTo(Integer.decode(device.get(1).getAsString()));
    assertThat(PackedPosition.slot(queue.nextUsed())).as(name).isEqualTo(expected.get("qmp_used_idx").getAsInt());
    // what is available lies between the two positions, as all these devices have taken or used everything else
    assertThat(PackedPosition.distance(queue.nextUsed(), queue.nextAvail(), queue.size())).as(name)
        .isEqualTo(count(bits, "avail0") + count(bits, "avail1"));
    return true;
  }

  private static int count(JsonObject bits, String name) {
    return bits.has(name) ? bits.get(name).getAsInt() : 0;
  }

  @Test
  void knowsTheTurnOfAPackedRing() throws IOException {
    try (RawMemory memory = memory(PACKED)) {
      Inspection inspection = MemoryInspector.inspect(memory, InspectionOptions.queues(queues(expected(PACKED))));
      QueueState block = state(named(inspection, "virtio-blk/0"));
      assertThat(packed(block).nextAvail()).as("wrapped twice").isEqualTo(PackedPosition.of(99, 1));
      assertThat(packed(block).nextUsed()).isEqualTo(PackedPosition.of(99, 1));
      assertThat(block.inFlight()).isZero();
      QueueState full = state(named(inspection, "virtio-serial/4"));
      assertThat(packed(full).driverWrap()).isZero();
      assertThat(packed(full).deviceWrap()).isOne();
      assertThat(full.inFlight()).isEqualTo(128);
      assertThat(full.ring().owner(77)).isEqualTo(DescriptorOwner.DEVICE);
      QueueState receive = state(named(inspection, "virtio-net/0"));
      assertThat(receive.inFlight()).isEqualTo(253);
      assertThat(receive.ring().owner(2)).isEqualTo(DescriptorOwner.FREE);
      assertThat(packed(receive).lastUsed()).isEqualTo(PackedPosition.of(3, 1));
      QueueState balloon = state(named(inspection, "virtio-balloon/2"));
      assertThat(balloon.ring()).isInstanceOf(SplitRingState.class);
      assertThat(balloon.inFlight()).isOne();
    }
  }

  private static InspectedQueue named(Inspection inspection, String name) {
    return inspection.queues().stream().filter(queue -> queue.name().equals(name)).findFirst().orElseThrow();
  }

  /** What is not in the dump is absent, not zero. */
  @Test
  void absentMemoryIsUnknown() throws IOException {
    List<QueueDescription> queues = List.of(
        QueueDescription.packed("a", 0, 0, 16, 0x1000, 0x9000, 0x1100),
        QueueDescription.packed("b", 0, 0, 300, 0x1000, 0x1100, 0x1104),
        QueueDescription.split("c", 0, 0, 16, 0x1000, 0x10, 0x1200));
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("part", 0x1000, new byte[0x400]),
        InspectionOptions.queues(queues));
    QueueState noEvent = state(inspection.queues().get(0));
    assertThat(packed(noEvent).driverEventFlags()).isEqualTo(QueueState.UNKNOWN);
    assertThat(packed(noEvent).deviceEventFlags()).isZero();
    assertThat(noEvent.inFlight()).isZero();
    QueueState noRing = state(inspection.queues().get(1));
    assertThat(noRing.isRingKnown()).isFalse();
    assertThat(noRing.inFlight()).isEqualTo(QueueState.UNKNOWN);
    assertThat(packed(noRing).availableDescriptors()).isEqualTo(QueueState.UNKNOWN);
    assertThat(noRing.ring().owner(0)).isEqualTo(DescriptorOwner.UNKNOWN);
    QueueState noAvail = state(inspection.queues().get(2));
    assertThat(((SplitRingState) noAvail.ring()).availIdx()).as("not the bytes at that offset of the file")
        .isEqualTo(QueueState.UNKNOWN);
    assertThat(((SplitRingState) noAvail.ring()).usedIdx()).isZero();
    assertThat(inspection.findings()).extracting(FaultInfo::kind).containsExactly("RING_OUTSIDE_MEMORY",
        "RING_OUTSIDE_MEMORY", "RING_OUTSIDE_MEMORY");
  }

  @Test
  void refusesSizesThatNoRingHas() throws IOException {
    Inspection inspection = MemoryInspector.inspect(MemorySource.of("m", 0, new byte[0x1000]), InspectionOptions.queues(
        List.of(QueueDescription.packed("a", 0, 0, 0, 0, 0, 0), QueueDescription.packed("a", 0, 1, 32769, 0, 0, 0),
            QueueDescription.packed("a", 0, 2, 3, 0, 0x100, 0x104), QueueDescription.split("a", 0, 3, 3, 0, 0, 0))));
    assertThat(inspection.queues()).extracting(queue -> queue.info().index()).containsExactly(2);
    assertThat(inspection.findings()).extracting(FaultInfo::kind).containsExactly("QUEUE_SIZE", "QUEUE_SIZE",
        "QUEUE_SIZE");
  }

  private static PackedRingState packed(QueueState queue) {
    return (PackedRingState) queue.ring();
  }
}
