// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.formats.Imported;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/** The recordings of real runs, and lines of every shape. */
class QemuLogTest {
  private static final String VDEV = "vdev 0x5500";
  private static final String KICK = "virtio_queue_notify vdev 0x5500 n 1 vq 0x9900";

  @TempDir
  Path folder;

  private Imported fixture(String name) throws IOException {
    return Imported.of(Fixtures.unpack(Fixtures.log("qemu-trace/" + name), folder), folder.resolve("trace"));
  }

  private Imported lines(String... lines) throws IOException {
    return Imported.ofText("qemu-log", folder, lines);
  }

  private static long events(Imported imported) {
    return imported.report().understoodEvents() + imported.report().genericEvents();
  }

  @Test
  void readsLogWithTimes() throws IOException {
    Imported log = fixture("x86-small.log");
    assertThat(events(log)).isEqualTo(921);
    assertThat(log.report().unreadLines()).isZero();
    assertThat(log.report().generic()).containsOnlyKeys("virtio_blk_data_plane_start", "virtio_blk_data_plane_stop");
    assertThat(log.count(EventType.KICK_BEGIN)).isEqualTo(150);
    assertThat(log.count(EventType.STATUS)).isEqualTo(125);
    assertThat(log.count(EventType.BUFFER_TAKEN)).isEqualTo(83);
    assertThat(log.count(EventType.BUFFER_RETURNED)).isEqualTo(82);
    assertThat(log.count(EventType.INTERRUPT)).isEqualTo(56 + 35);
    assertThat(log.system().devices()).extracting(DeviceInfo::name)
        .containsExactlyInAnyOrder("balloon0", "console0", "rng0", "blk0", "net0");
    assertThat(log.env()).containsEntry("clock", TraceOptions.MONOTONIC_CLOCK).containsEntry("format", "qemu-log");
  }

  @Test
  void keepsTimesOfEveryThread() throws IOException {
    Imported log = fixture("x86-small.log");
    // first line: 16716@1795253258.268212; trace time 0 is the whole second
    assertThat(log.nanos().stream().filter(n -> n > 0).findFirst()).hasValue(268_212_000L);
    assertThat(log.system().cores()).extracting(core -> core.name()).contains("thread 16716", "thread 16725");
  }

  @Test
  void readsLogWithoutTimes() throws IOException {
    Imported log = fixture("x86-small-nots.log");
    assertThat(events(log)).isEqualTo(593);
    assertThat(log.report().unreadLines()).isZero();
    assertThat(log.env()).containsEntry("clock", TraceOptions.ORDER_CLOCK);
    assertThat(log.system().devices()).extracting(DeviceInfo::deviceId).containsExactlyInAnyOrder(5, 3, 4, 1, 2);
  }

  @Test
  void readsRegisterAccesses() throws IOException {
    Imported log = fixture("arm-mmio-legacy.log");
    assertThat(events(log)).isEqualTo(1550);
    assertThat(log.report().generic()).isEmpty();
    assertThat(log.count(EventType.REGISTER_WRITTEN)).isEqualTo(435);
    assertThat(log.count(EventType.REGISTER_READ)).isEqualTo(361);
    // only the 28 empty places of the machine have nobody: MAGIC, VERSION, DEVICE_ID
    assertThat(log.count(event -> event.startsWith("register_") && event.contains("device=- "))).isEqualTo(3 * 28);
    assertThat(log.count(event -> event.startsWith("register_written") && event.contains("device=- "))).isZero();
  }

  @Test
  void agreesWithMemoryOfTheSameMachine() throws IOException {
    Imported log = fixture("arm-mmio-legacy-split.log");
    String expected =
        Files.readString(Path.of("../org.ringscope.capture.tests/fixtures/arm-mmio-legacy-split/expected.json"));
    Matcher queue =
        Pattern.compile("\"device\": \"([a-z-]+)\",\\s*\"queue\": (\\d+),\\s*\"num\": (\\d+),\\s*\"packed\": false,\\s*"
            + "\"desc\": \"0x([0-9a-f]+)\",\\s*\"avail\": \"0x([0-9a-f]+)\",\\s*\"used\": \"0x([0-9a-f]+)\",\\s*"
            + "\"qmp_last_avail_idx\": (\\d+),\\s*\"qmp_used_idx\": (\\d+)").matcher(expected);
    Map<String, String> names =
        Map.of("virtio-serial", "console0", "virtio-blk", "blk0", "virtio-rng", "rng0", "virtio-net", "net0");
    // the memory is that of the machine when it was stopped first; later it went on for a moment
    int stopped = log.events().indexOf(
        log.with("virtio_rng_vm_state_change").stream().filter(e -> e.contains("running=0")).findFirst().orElseThrow());
    List<String> before = log.events().subList(0, stopped);
    int found = 0;
    while (queue.find()) {
      found++;
      String id = names.get(queue.group(1)) + "/" + queue.group(2);
      QueueInfo info = log.queue(id);
      assertThat(info).as(id).isNotNull();
      assertThat(info.size()).as(id).isEqualTo(Integer.parseInt(queue.group(3)));
      assertThat(info.formatText()).as(id).isEqualTo("split");
      assertThat(info.align()).isEqualTo(4096);
      assertThat(List.of(info.desc(), info.avail(), info.used())).as(id).containsExactly(
          Long.parseLong(queue.group(4), 16),
          Long.parseLong(queue.group(5), 16), Long.parseLong(queue.group(6), 16));
      assertThat(before.stream().filter(e -> e.startsWith("buffer_taken queue=" + id + " ")).count()).as(id)
          .isEqualTo(Long.parseLong(queue.group(7)));
      assertThat(before.stream().filter(e -> e.startsWith("buffer_returned queue=" + id + " ")).count()).as(id)
          .isEqualTo(Long.parseLong(queue.group(8)));
    }
    assertThat(found).isEqualTo(11);
    assertThat(log.system().queues()).hasSize(11);
  }

  @Test
  void learnsThatRingsArePacked() throws IOException {
    Imported log = fixture("x86-pci-packed.log");
    assertThat(events(log)).isEqualTo(5468);
    assertThat(log.queue("blk0/0").formatText()).isEqualTo("packed");
    assertThat(log.queue("balloon0/2").formatText()).as("never returned anything").isNull();
    assertThat(log.with("buffer_taken queue=balloon0/2")).hasSize(1);
    assertThat(log.with("buffer_returned queue=balloon0/2")).isEmpty();
  }

  @Test
  void keepsEveryEventOfTheNameList() throws IOException {
    List<String> names = Files.readAllLines(Path.of("fixtures/qemu-trace/qemu-7.2-trace-events.txt")).stream()
        .filter(line -> line.matches("[a-z0-9_]+")).toList();
    assertThat(names).hasSizeGreaterThan(150);
    for (boolean times : List.of(true, false)) {
      String[] lines =
          names.stream().map(name -> (times ? "7@1700000000.000001:" : "") + name + " ").toArray(String[]::new);
      Imported log = lines(lines);
      assertThat(events(log)).isEqualTo(names.size());
      assertThat(log.report().unreadLines()).isZero();
      Map<String, Long> counts = new HashMap<>(log.report().understood());
      counts.putAll(log.report().generic());
      assertThat(counts).containsOnlyKeys(names.toArray(String[]::new));
      assertThat(log.count(EventType.FOREIGN_EVENT)).isEqualTo(names.size());
    }
  }

  @Test
  void readsNewerTimes() throws IOException {
    Imported log = lines("2026-11-21T13:14:15.5Z (77:CPU 0/KVM): " + KICK, "2026-11-21T13:14:15.500001Z " + KICK,
        "2026-11-21T13:14:16Z [guest one] qemu-system-arm: (78:main): " + KICK,
        "2026-11-21T13:14:17.000000001+00:00 qemu-system-arm: " + KICK);
    assertThat(log.with("kick_begin queue=virtio0/1")).hasSize(4);
    assertThat(log.nanos().stream().filter(n -> n > 0)).containsExactly(500_000_000L, 500_001_000L, 1_000_000_000L,
        2_000_000_001L);
    assertThat(log.system().cores()).extracting(core -> core.name()).contains("thread 77", "thread 78", "events");
    assertThat(log.report().unreadLines()).isZero();
  }

  @Test
  void keepsForeignEventsAndOtherText() throws IOException {
    Imported log = lines("[    0.000000] Booting Linux on physical CPU 0x0", "7@1700000000.000001:" + KICK,
        "qemu-system-arm: warning: something else", "7@1700000000.000002:memory_region_ops_read cpu 0 mr 0x1 addr 0x2",
        "virtio_blk virtio1: [vda] 20480 512-byte logical blocks", "7@1700000000.000003:", "7@17:00", "",
        "7@1700000000.000004:virtio_notify vdev 0x5500 vq (nil)");
    assertThat(log.report().generic()).isEqualTo(Map.of("memory_region_ops_read", 1L));
    assertThat(log.report().unreadLines()).isEqualTo(5);
    assertThat(log.with("foreign_event"))
        .containsExactly("foreign_event name=memory_region_ops_read arguments=cpu 0 mr 0x1 addr 0x2");
    assertThat(log.with("foreign_text line=3 "))
        .containsExactly("foreign_text line=3 text=qemu-system-arm: warning: something else");
    assertThat(log.with("interrupt")).containsExactly("interrupt queue=-");
    assertThat(log.report().firstUnread()).startsWith("line 1: [    0.000000] Booting Linux on physical CPU 0x0");
  }

  @Test
  void doesNotTakeSentencesForEvents() throws IOException {
    Imported log = lines(KICK, "virtio_net virtio0 eth0: link up", "hello world", "kernel_panic now",
        "virtio_blk virtio1: [vda] 8 blocks");
    assertThat(log.report().generic()).containsOnlyKeys("virtio_net", "kernel_panic");
    assertThat(log.report().unreadLines()).isEqualTo(2);
  }

  @Test
  void holdsThreadsWhoseTimeStepsBackApart() throws IOException {
    Imported log = lines("1@1700000000.000010:" + KICK, "2@1700000000.000007:" + KICK, "1@1700000000.000009:" + KICK,
        "2@1700000000.000008:" + KICK);
    assertThat(log.nanos().stream().filter(n -> n > 0)).as("thread 1 waits, thread 2 keeps its times")
        .containsExactly(7000L, 8000L, 10000L, 10000L);
  }

  @Test
  void tiesQueuesBackwardsInTime() throws IOException {
    Imported log = lines("1@1700000000.000001:virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1",
        "1@1700000000.000002:virtqueue_pop vq 0x9a00 elem 0x2 in_num 0 out_num 1", "1@1700000000.000003:" + KICK,
        "1@1700000000.000004:virtqueue_fill vq 0x9900 elem 0x1 len 9 idx 0");
    assertThat(log.with("buffer_")).containsExactly("buffer_taken queue=virtio0/1 buffer=0x1",
        "buffer_taken queue=queue1 buffer=0x2",
        "buffer_returned queue=virtio0/1 buffer=0x1 length=9");
  }

  @Test
  void countsReusedElementsOnce() throws IOException {
    String pop = "virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1";
    Imported log = lines(KICK, pop, "virtqueue_fill vq 0x9900 elem 0x1 len 0 idx 0", pop, pop);
    assertThat(log.with("counts")).as("the second pop of a held element").containsExactly(
        "counts queue=virtio0/1 in_flight=1 avail=4294967295 used=1");
  }

  @Test
  void keepsUnknownBuffersOutOfTheCount() throws IOException {
    Imported log = lines(KICK, "virtqueue_fill vq 0x9900 elem 0x1 len 0 idx 0");
    assertThat(log.with("counts"))
        .containsExactly("counts queue=virtio0/1 in_flight=4294967295 avail=4294967295 used=1");
  }

  @Test
  void emptiesQueuesOfADeviceThatIsReset() throws IOException {
    Imported log =
        lines(KICK, "virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1", "virtio_set_status " + VDEV + " val 0");
    assertThat(log.with("counts")).containsExactly("counts queue=virtio0/1 in_flight=0 avail=4294967295 used=0");
    assertThat(log.with("status")).containsExactly("status device=virtio0 old=255 status=0");
  }

  @Test
  void namesArgumentsByTheListOfTheUser() throws IOException {
    Path list = Files.writeString(folder.resolve("trace-events-all"), """
        # a comment
        memory_region_ops_read(int cpu_index, void *mr, uint64_t addr, uint64_t value, const char *name) "cpu %d mr %p addr 0x%"PRIx64" value 0x%"PRIx64" name '%s'"
        disable nothing_special(void) ""
        virtio_notify(void *vq, void *vdev) "queue %p of %p"
        """);
    Path file = Files.writeString(folder.resolve("log"), """
        1@1700000000.000001:memory_region_ops_read cpu -1 mr 0x55d0 addr 0x10 value 0xffff name 'virtio pci'
        1@1700000000.000002:nothing_special\s
        1@1700000000.000003:virtio_notify queue 0x9900 of 0x5500
        1@1700000000.000004:memory_region_ops_read of another version
        """);
    Imported log = Imported.of(Import.byId("qemu-log"), new ImportInput(List.of(file), Map.of("trace-events", list)),
        folder.resolve("t"));
    assertThat(log.with("foreign_event")).containsExactly(
        "foreign_event name=memory_region_ops_read arguments=cpu_index=-1 mr=0x55d0 addr=0x10 value=0xffff name=\"virtio pci\"",
        "foreign_event name=nothing_special arguments=",
        "foreign_event name=memory_region_ops_read arguments=of another version");
    assertThat(log.count(EventType.INTERRUPT)).isEqualTo(1);
    assertThat(log.report().understood()).containsOnlyKeys("virtio_notify");
  }

  @Test
  void readsSeveralFilesAsOne() throws IOException {
    Path one = Files.writeString(folder.resolve("1"), "1@1700000009.000001:" + KICK + "\n");
    Path two = Files.writeString(folder.resolve("2"), "1@1700000002.000001:" + KICK + "\n2@1700000003.0000:x\n");
    Imported log =
        Imported.of(Import.byId("qemu-log"), new ImportInput(List.of(two, one), Map.of()), folder.resolve("t"));
    assertThat(log.nanos().stream().filter(n -> n > 0)).startsWith(1000L).endsWith(7_000_001_000L);
  }
}
