// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;

class FtraceImporterTest {
  private static final String TX = "dev=0 queue=1 name=\"output\" free=255";
  private static final String RX = "dev=0 queue=0 name=\"input\" free=0";

  private static ImportedText convert(String text) {
    return ImportedText.of(new FtraceImporter(), text);
  }

  /** Lines of the kernel's trace file: one task on one processor, a microsecond apart. */
  private static String trace(String... events) {
    StringBuilder text = new StringBuilder("# tracer: nop\n#\n# entries-in-buffer/entries-written: 9/9   #P:4\n#\n");
    for (int i = 0; i < events.length; i++) {
      text.append("          insmod-1234    [001] ..... %5d.%06d: %s\n".formatted(100, i, events[i]));
    }
    return text.toString();
  }

  private static String entry(String probe, String function, String arguments) {
    return "rs_%s: (%s+0x0/0x90 [virtio_ring]) %s".formatted(probe, function, arguments);
  }

  private static String exit(String probe, String result) {
    return "rs_%s_ret: (rpmsg_send_offchannel_raw+0x1c0/0x2f0 [virtio_rpmsg_bus] <- virtqueue_x) ret=%s"
        .formatted(probe, result);
  }

  private static final String[] SEND = {
      entry("rpmsg_send", "rpmsg_send_offchannel_raw",
          "channel=\"virtio0.rpmsg-client-sample.-1.1024\" src=0x401 dst=0x400 len=2 data={0x68,0x69,0x0,0xff}"),
      entry("add_outbuf", "virtqueue_add_outbuf", TX + " num=1 out=18 buffer=0xffff000001234000"),
      exit("add_outbuf", "0"),
      entry("kick", "virtqueue_kick", TX),
      entry("kick_prepare", "virtqueue_kick_prepare", TX),
      exit("kick_prepare", "1"),
      entry("notify", "virtqueue_notify", TX),
      exit("notify", "1"),
      exit("kick", "1"),
      exit("rpmsg_send", "0"),
      entry("interrupt", "vring_interrupt", RX),
      entry("get_buf", "virtqueue_get_buf", RX),
      entry("get_buf_ctx", "virtqueue_get_buf_ctx", RX),
      exit("get_buf_ctx", "0xffff000001235000"),
      exit("get_buf", "0xffff000001235000"),
      entry("add_inbuf", "virtqueue_add_inbuf", RX + " num=1 in=512 buffer=0xffff000001235000"),
      exit("add_inbuf", "0"),
      entry("get_buf", "virtqueue_get_buf", RX),
      exit("get_buf", "0x0")};

  @Test
  void understandsTheProbeScript() {
    ImportedText imported = convert(trace(SEND));
    assertThat(imported.events()).containsExactly(
        "buffer_given queue=0 buffer=0xffff000001234000 out_length=18 in_length=0",
        "counts queue=0 in_flight=1 avail=1 used=0",
        "kick_begin queue=0",
        "kick_end queue=0",
        "message_sent bus=0 queue=0 source=0x401 destination=0x400 length=2 flags=0x0 buffer=0xffffffffffffffff payload=6869",
        "interrupt queue=1",
        "buffer_done queue=1 buffer=0xffff000001235000",
        "counts queue=1 in_flight=4294967295 avail=0 used=1",
        "buffer_given queue=1 buffer=0xffff000001235000 out_length=0 in_length=512",
        "counts queue=1 in_flight=4294967295 avail=1 used=1");
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.report().generic()).isEmpty();
    assertThat(imported.nanos()).isSorted();
    assertThat(imported.nanos().get(0)).isEqualTo(100_000_002_000L);
  }

  @Test
  void describesWhatItSees() {
    var system = convert(trace(SEND)).system();
    assertThat(system.devices()).singleElement().satisfies(device -> {
      assertThat(device.name()).isEqualTo("virtio0");
      assertThat(device.deviceId()).isEqualTo(7);
    });
    assertThat(system.queues()).extracting("index").containsExactly(1, 0);
    assertThat(system.buses()).singleElement().satisfies(bus -> {
      assertThat(bus.txQueue()).isZero();
      assertThat(bus.rxQueue()).isEqualTo(1);
    });
    assertThat(system.cores()).extracting("name").containsExactly("cpu1");
  }

  @Test
  void tellsSuppressedKicks() {
    ImportedText imported =
        convert(trace(entry("kick", "virtqueue_kick", TX), entry("kick_prepare", "virtqueue_kick_prepare", TX),
            exit("kick_prepare", "0"), exit("kick", "1")));
    assertThat(imported.events()).containsExactly("kick_suppressed queue=0");
  }

  @Test
  void takesTheOuterFunctionWhereInnerOnesWereMerged() {
    ImportedText imported = convert(trace(entry("kick", "virtqueue_kick", TX), exit("kick", "1")));
    assertThat(imported.events()).containsExactly("kick_begin queue=0", "kick_end queue=0");
  }

  @Test
  void tellsNothingOfABufferThatWasNotTaken() {
    ImportedText imported =
        convert(trace(entry("add_sgs", "virtqueue_add_sgs", TX + " outs=1 ins=2 buffer=0x10"), exit("add_sgs", "-28"),
            entry("add_sgs", "virtqueue_add_sgs", TX + " outs=1 ins=2 buffer=0x20"), exit("add_sgs", "0"),
            entry("add_inbuf_ctx", "virtqueue_add_inbuf_ctx", RX + " num=2 in=64 buffer=0x30"),
            exit("add_inbuf_ctx", "0")));
    assertThat(imported.of("buffer_given")).containsExactly("buffer_given queue=0 buffer=0x20 out_length=0 in_length=0",
        "buffer_given queue=1 buffer=0x30 out_length=0 in_length=0");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"-512|0x400|TX_BUFFER_TIMEOUT|F1", "-12|0x400|NO_TX_BUFFER|", "-90|0x400|MESSAGE_TOO_BIG|F23",
          "-22|0xffffffff|ADDRESS_INVALID|F9", "-22|0x400|ADDRESS_INVALID|", "-5|0x400|SEND_FAILED|"})
  void turnsFailedSendsIntoFaults(String result, String destination, String kind, String diagnosis) {
    ImportedText imported = convert(trace(entry("rpmsg_send", "rpmsg_send_offchannel_raw",
        "channel=\"virtio0.x.-1.1024\" src=0x401 dst=" + destination + " len=600 data={0x68}"),
        exit("rpmsg_send", result)));
    assertThat(imported.of("message_sent")).isEmpty();
    assertThat(imported.of("fault")).singleElement().asString().startsWith(
        "fault queue=1 device=0 kind=%s diagnosis=%s address=0x0 length=600".formatted(kind,
            diagnosis == null ? "" : diagnosis));
  }

  @Test
  void nestsInterruptsOnTasks() {
    ImportedText imported = convert(trace(entry("add_outbuf", "virtqueue_add_outbuf", TX + " num=1 out=1 buffer=0x10"),
        entry("interrupt", "vring_interrupt", RX), entry("get_buf", "virtqueue_get_buf", RX), exit("get_buf", "0x99"),
        exit("add_outbuf", "0")));
    assertThat(imported.of("buffer_given", "buffer_done", "interrupt")).containsExactly("interrupt queue=1",
        "buffer_done queue=1 buffer=0x99", "buffer_given queue=0 buffer=0x10 out_length=1 in_length=0");
  }

  @Test
  void keepsReturnsWithoutEntryAsTheyAre() {
    ImportedText imported =
        convert(trace(exit("get_buf", "0x99"), entry("kick", "virtqueue_kick", "dev=(fault) queue=1")));
    assertThat(imported.report().generic()).containsOnlyKeys("rs_get_buf_ret", "rs_kick");
    assertThat(imported.report().understood()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "          insmod-1234    [001] .....   100.000001: %s",
      "          insmod-1234    [001]   100.000001: %s",
      "          insmod-1234    [001] d.h1    100.000001: %s",
      "   my cmd [0]-x-1234 (  1200) [001] d.h1.   100.000001: %s",
      "          <idle>-0     (-------) [001] dNs..   100.000001: %s",
      "insmod-1234  [001]   100.000001000: %s",
      "          insmod-1234    [001] ..... 100.000001: %s"})
  void readsEveryShape(String shape) {
    ImportedText imported = convert(shape.formatted("rs_interrupt: (vring_interrupt+0x0/0x90) " + RX) + "\n");
    assertThat(imported.events()).containsExactly("interrupt queue=0");
    assertThat(imported.nanos()).containsExactly(100_000_001_000L);
  }

  @Test
  void readsReportsOfTraceCmd() {
    ImportedText imported =
        convert("cpus=4\n   kworker/1:2-99    [003]    10.500000: rs_interrupt:         (ffffffffc0001000) " + RX
            + "\n   kworker/1:2-99    [003]    10.500001: sched_switch:         kworker/1:2:99 [120] S ==> swapper/3:0 [120]\n");
    assertThat(imported.events()).containsExactly("interrupt queue=0",
        "foreign_event name=sched_switch arguments=kworker/1:2:99 [120] S ==> swapper/3:0 [120] task=kworker/1:2-99");
    assertThat(imported.report().unreadLines()).isZero();
  }

  @Test
  void keepsTheOrderOfTheSameMicrosecond() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append("a-%d [%03d] ..... 5.000001: e%d: x\n".formatted(i + 1, 19 - i, i));
    }
    assertThat(convert(text.toString()).events())
        .extracting(event -> event.replaceFirst("foreign_event name=e(\\d+) .*", "$1"))
        .isEqualTo(IntStream.range(0, 20).mapToObj(Integer::toString).toList());
  }

  @Test
  void understandsVirtioGpu() {
    ImportedText imported = convert(trace(
        "virtio_gpu_cmd_queue: vdev=3 vq=0 name=control type=0x100 flags=0x0 fence_id=0 ctx_id=0 num_free=63 seqno=7",
        "virtio_gpu_cmd_response: vdev=3 vq=0 name=control type=0x1101 flags=0x0 fence_id=0 ctx_id=0 num_free=64 seqno=7",
        "virtio_gpu_cmd_queue: vdev=3 vq=1 name=cursor type=0x300 flags=0x0 fence_id=0 ctx_id=0"));
    assertThat(imported.of("buffer_given", "buffer_done", "counts")).containsExactly(
        "buffer_given queue=0 buffer=0x7 out_length=0 in_length=0", "counts queue=0 in_flight=1 avail=1 used=0",
        "buffer_done queue=0 buffer=0x7", "counts queue=0 in_flight=0 avail=1 used=1");
    assertThat(imported.of("foreign_event")).hasSize(3).first().asString().contains("type=0x100");
    assertThat(imported.system().devices()).singleElement().satisfies(device -> {
      assertThat(device.deviceId()).isEqualTo(16);
      assertThat(device.name()).isEqualTo("virtio3");
    });
    assertThat(imported.report().understood()).containsEntry("virtio_gpu_cmd_queue", 2L)
        .containsEntry("virtio_gpu_cmd_response", 1L);
  }

  @Test
  void understandsVsock() {
    ImportedText imported = convert(trace(
        "virtio_transport_alloc_pkt: 3:1024 -> 2:5000 len=5 type=STREAM op=RW flags=0x0 zcopy=false",
        "virtio_transport_recv_pkt: 2:5000 -> 3:1024 len=0 type=STREAM op=CREDIT_UPDATE flags=0x0 buf_alloc=262144 fwd_cnt=5",
        "virtio_transport_recv_pkt: 2:5000 -> 3:1024 len=0 type=STREAM op=NONSENSE flags=0x0"));
    assertThat(imported.report().understood()).containsEntry("virtio_transport_alloc_pkt", 1L)
        .containsEntry("virtio_transport_recv_pkt", 1L);
    assertThat(imported.report().generic()).containsEntry("virtio_transport_recv_pkt", 1L);
    assertThat(imported.system().devices()).extracting("deviceId").containsExactly(19);
    assertThat(imported.system().queues()).hasSize(3);
  }

  @Test
  void tellsLostEvents() {
    ImportedText imported =
        convert("# tracer: nop\n# entries-in-buffer/entries-written: 100/160   #P:4\nCPU:2 [LOST 17 EVENTS]\n"
            + "a-1 [002] ..... 5.000001: e: x\nCPU:1 [LOST EVENTS]\n");
    assertThat(imported.of("lost")).containsExactlyInAnyOrder("lost count=60", "lost count=17", "lost count=1");
  }

  @Test
  void keepsFunctionTracesAndStrangeLines() {
    ImportedText imported = convert("a-1 [002] ..... 5.000001: do_idle <-cpu_startup_entry\nhello\n");
    assertThat(imported.events()).containsExactlyInAnyOrder(
        "foreign_event name=do_idle arguments=<-cpu_startup_entry task=a-1",
        "foreign_text line=2 text=hello");
    assertThat(imported.report().unreadLines()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoTrace() {
    assertThatThrownBy(() -> convert("hello\nworld\n")).hasMessageContaining("no line of a trace in 2 lines");
    assertThatThrownBy(() -> ImportedText.of(new FtraceImporter(), new byte[5000])).hasMessageContaining("not a text");
  }

  @Test
  void survivesBeingCutAtEveryLine() {
    String[] lines = trace(SEND).split("\n");
    for (int cut = 5; cut < lines.length; cut++) {
      String head = String.join("\n", List.of(lines).subList(0, cut));
      String tail = String.join("\n", List.of(lines).subList(cut, lines.length));
      assertThat(convert(head).report().unreadLines()).isZero();
      assertThat(convert(tail).report().unreadLines()).isZero();
    }
  }

  @Test
  void survivesDamage() {
    byte[] text = trace(SEND).getBytes(StandardCharsets.ISO_8859_1);
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] damaged = text.clone();
      for (int i = 0; i < 1 + random.nextInt(60); i++) {
        damaged[random.nextInt(text.length)] = (byte) (32 + random.nextInt(224));
      }
      assertThat(ImportedText.of(new FtraceImporter(), damaged).events()).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void boundsStreamsAndNames() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      lines
          .add("a-1 [%04d] ..... 5.%06d: rs_interrupt: (x) dev=%d queue=0 name=\"r\" free=0".formatted(i % 4000, i, i));
    }
    lines.add("x".repeat(1 << 20));
    ImportedText imported = convert(String.join("\n", lines));
    assertThat(imported.system().devices()).hasSize(1024);
    assertThat(imported.system().cores()).hasSize(128);
    assertThat(imported.system().cores()).extracting(CoreInfo::name).containsOnlyOnce("cpu126", "other cpus")
        .doesNotContain("cpu127");
  }

  @Test
  void readsPerfScript() {
    ImportedText imported = ImportedText.of(new FtraceImporter(),
        "sh   412 [001]   136.763925: probe:virtqueue_add_outbuf: (c07b1234) vq=0xc2f1c000 num=1\n"
            + "kworker/0:1    22 [000]   136.771965:      probe:vring_interrupt: (c07b1500) vq=0xc2f1a000\n");
    assertThat(imported.of("foreign_event")).containsExactly(
        "foreign_event name=virtqueue_add_outbuf arguments=(c07b1234) vq=0xc2f1c000 num=1 task=sh-412",
        "foreign_event name=vring_interrupt arguments=(c07b1500) vq=0xc2f1a000 task=kworker/0:1-22");
    assertThat(imported.nanos()).containsExactly(136_763_925_000L, 136_771_965_000L);
  }

  @Test
  void namesTracedFunctions() {
    ImportedText imported = ImportedText.of(new FtraceImporter(),
        "   sh-412     [001] .....   136.763920: rpmsg_send_offchannel_raw <-virtio_rpmsg_send\n");
    assertThat(imported.of("foreign_event")).containsExactly(
        "foreign_event name=rpmsg_send_offchannel_raw arguments=<-virtio_rpmsg_send task=sh-412");
  }

  @Test
  void knowsDevicesByTheNamesOfTheirQueues() {
    String line =
        "            insmod-1234    [001] .....   100.00000%d: rs_kick: (virtqueue_kick+0x0/0x90) dev=%d queue=%d "
            + "name=\"%s\" free=254\n";
    ImportedText imported = ImportedText.of(new FtraceImporter(),
        "# tracer: nop\n#\n" + line.formatted(1, 1, 0, "req.0")
            + line.formatted(2, 2, 1, "output.0") + line.formatted(3, 2, 2, "control")
            + line.formatted(4, 3, 0, "input"));
    assertThat(imported.system().devices()).extracting(DeviceInfo::name, DeviceInfo::deviceId)
        .containsExactly(tuple("virtio1", 2), tuple("virtio2", 1), tuple("virtio3", DeviceInfo.UNKNOWN_ID));
    assertThat(imported.system().queueName(imported.system().queues().get(2).id())).isEqualTo("virtio2/2");
  }

  @Test
  void knowsAConsoleByItsFurtherPorts() {
    ImportedText imported = convert(trace(entry("kick", "virtqueue_kick", "dev=2 queue=1 name=\"output\" free=2"),
        entry("kick", "virtqueue_kick", "dev=2 queue=5 name=\"output\" free=2")));
    assertThat(imported.system().devices()).extracting(DeviceInfo::deviceId).containsExactly(3);
    assertThat(imported.system().buses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"rpmsg_recv_done,7", "random_recv_done,4", "in_intr,0", "arch_rethook_trampoline,0"})
  void knowsADeviceByTheDriverThatTakesItsBuffers(String caller, int type) {
    ImportedText imported = convert(trace(entry("get_buf", "virtqueue_get_buf", RX),
        "rs_get_buf_ret: (%s+0x40/0x90 <- virtqueue_get_buf) ret=0xffff000001235000".formatted(caller)));
    assertThat(imported.system().devices()).extracting(DeviceInfo::deviceId).containsExactly(type);
  }
}
