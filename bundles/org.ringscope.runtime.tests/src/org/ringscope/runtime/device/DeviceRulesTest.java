// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Vsock;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.DeviceBench;

/** What the chapters of the other devices demand of the device side, kept and broken by the driver. */
class DeviceRulesTest {
  private static final int PAGE = 4096;

  private final List<byte[]> answers = new ArrayList<>();
  private final List<byte[]> events = new ArrayList<>();
  private DeviceBench bench;
  private DrivenQueue queue;
  private DrivenQueue[] queues;

  private void start(int asked, int filled, int fillBytes) {
    int count = bench.device.queueCount();
    queues = new DrivenQueue[count];
    int[] fills = new int[count];
    for (int i = 0; i < count; i++) {
      List<byte[]> to = i == filled ? events : answers;
      queues[i] = bench.queue(i, answer -> {
        byte[] bytes = new byte[answer.written()];
        answer.get(0, bytes, 0, bytes.length);
        to.add(bytes);
      });
      fills[i] = i == filled ? fillBytes : 0;
    }
    queue = queues[asked];
    bench.start(queues, fills);
  }

  private DrivenQueue begin() {
    queue.begin();
    return queue;
  }

  private int ask() {
    bench.ask(queue);
    byte[] last = answers.get(answers.size() - 1);
    return last.length == 0 ? -1 : last[0] & 0xFF;
  }

  private int iommu(int type, long domain, long start, long end) {
    begin().put32(type).put32(domain);
    if (type <= 2) {
      queue.put32(8).put64(0);
    } else {
      queue.put64(start).put64(end);
      if (type == 3) {
        queue.put64(0x1000_0000L + start);
      }
      queue.put32(type == 3 ? 3 : 0);
    }
    queue.room(4);
    return ask();
  }

  @Test
  void anIommuKeepsWholeMappings() {
    bench = new DeviceBench(DeviceKind.IOMMU, 2, IommuDevice.FEATURES, 0, IommuDevice.config(PAGE));
    IommuDevice iommu = new IommuDevice(bench.device, PAGE);
    start(0, -1, 0);
    assertThat(iommu(3, 1, 0, PAGE - 1)).as("no domain yet").isEqualTo(6);
    assertThat(iommu(1, 1, 0, 0)).isZero();
    assertThat(iommu(3, 1, 0, 2 * PAGE - 1)).isZero();
    assertThat(iommu.translate(8, 0x1010)).isEqualTo(0x1000_1010L);
    assertThat(iommu.translate(9, 0x1010)).as("another endpoint").isEqualTo(-1);
    assertThat(iommu(3, 1, PAGE, 3 * PAGE - 1)).as("overlaps (virtio 1.3 §5.13.6.6)").isEqualTo(4);
    assertThat(iommu(3, 1, 1, PAGE)).as("no pages").isEqualTo(5);
    assertThat(iommu(4, 1, 0, PAGE - 1)).as("splits (virtio 1.3 §5.13.6.7)").isEqualTo(5);
    assertThat(iommu(4, 1, 0, 4 * PAGE - 1)).as("covers more").isZero();
    assertThat(iommu.mappings()).isZero();
    assertThat(iommu(3, 1, 0, PAGE - 1)).isZero();
    assertThat(iommu(2, 2, 0, 0)).as("not of that domain").isEqualTo(4);
    assertThat(iommu(2, 1, 0, 0)).isZero();
    assertThat(iommu.mappings()).as("the domain is gone").isZero();
    assertThat(iommu(9, 1, 0, 0)).as("unknown type").isEqualTo(2);
  }

  private int sound(int code, int stream) {
    begin().put32(code).put32(stream);
    queue.room(4);
    bench.ask(queue);
    byte[] last = answers.get(answers.size() - 1);
    return last[0] & 0xFF | (last[1] & 0xFF) << 8;
  }

  @Test
  void aSoundStreamGoesThroughItsStatesInOrder() {
    bench = new DeviceBench(DeviceKind.SOUND, 4, 0, 0, SoundDevice.config(2, 0));
    SoundDevice card = new SoundDevice(bench.device, 2, 0);
    start(0, -1, 0);
    assertThat(sound(0x102, 0)).as("PREPARE first").isEqualTo(0x8001);
    assertThat(sound(0x104, 0)).as("START first").isEqualTo(0x8001);
    begin().put32(0x101).put32(0).put32(1000).put32(300).put32(0).put32(2 | 5 << 8 | 7 << 16);
    queue.room(4);
    ask();
    assertThat(answers.get(2)).as("no whole periods").startsWith(0x01, 0x80);
    begin().put32(0x101).put32(0).put32(1000).put32(500).put32(0).put32(2 | 5 << 8 | 7 << 16);
    queue.room(4);
    ask();
    assertThat(answers.get(3)).startsWith(0x00, 0x80);
    assertThat(sound(0x102, 0)).isEqualTo(0x8000);
    assertThat(sound(0x104, 0)).isEqualTo(0x8000);
    queues[2].begin();
    bench.ask(queues[2].put32(0).put64(1).room(8));
    assertThat(card.played()).isEqualTo(8);
    assertThat(sound(0x103, 0)).as("RELEASE while it runs").isEqualTo(0x8001);
    assertThat(sound(0x105, 0)).isEqualTo(0x8000);
    assertThat(sound(0x103, 0)).isEqualTo(0x8000);
    assertThat(sound(0x102, 7)).as("no such stream").isEqualTo(0x8001);
    assertThat(sound(0x999, 0)).isEqualTo(0x8002);
  }

  private byte[] soundInfo(int code, int first, int count, int bytes) {
    begin().put32(code).put32(first).put32(count).put32(bytes);
    queue.room(4 + count * bytes);
    bench.ask(queue);
    return answers.get(answers.size() - 1);
  }

  /** Virtio 1.3 §5.14.4, §5.14.6.4.1, §5.14.6.6.2. */
  @Test
  void aSoundCardTellsOfAllItsStreamsAndJacks() {
    bench = new DeviceBench(DeviceKind.SOUND, 4, 0, 0, SoundDevice.config(3, 2));
    SoundDevice card = new SoundDevice(bench.device, 3, 2);
    start(0, -1, 0);
    assertThat(bench.device.config().get(0, 4)).isEqualTo(2);
    assertThat(bench.device.config().get(4, 4)).isEqualTo(3);
    byte[] streams = soundInfo(0x100, 0, 3, 32);
    assertThat(streams).hasSize(4 + 3 * 32).startsWith(0x00, 0x80);
    assertThat(new byte[] {streams[4 + 24], streams[36 + 24], streams[68 + 24]}).as("two play, one records")
        .containsExactly(0, 0, 1);
    assertThat(soundInfo(0x100, 1, 3, 32)).as("more than there are").startsWith(0x01, 0x80);
    byte[] jacks = soundInfo(1, 0, 2, 24);
    assertThat(jacks).hasSize(4 + 2 * 24).startsWith(0x00, 0x80);
    assertThat(jacks[4 + 16]).as("plugged in").isEqualTo((byte) 1);
    assertThat(soundInfo(1, 0, 3, 24)).startsWith(0x01, 0x80);
    begin().put32(0x101).put32(1).put32(1000).put32(500).put32(0).put32(2 | 5 << 8 | 7 << 16);
    queue.room(4);
    ask();
    assertThat(sound(0x102, 1)).isEqualTo(0x8000);
    queues[2].begin();
    bench.ask(queues[2].put32(1).put64(1).room(8));
    assertThat(card.played()).as("the second stream plays too").isEqualTo(8);
    queues[2].begin();
    bench.ask(queues[2].put32(2).put64(1).room(8));
    assertThat(card.played()).as("the third one records").isEqualTo(8);
  }

  /** Virtio 1.3 §5.13.4: page_size_mask; §5.13.6.5: ranges are whole pages. */
  @Test
  void anIommuMapsPagesOfItsSize() {
    bench = new DeviceBench(DeviceKind.IOMMU, 2, IommuDevice.FEATURES, 0, IommuDevice.config(0x1_0000));
    new IommuDevice(bench.device, 0x1_0000);
    start(0, -1, 0);
    assertThat(bench.device.config().get(0, 4)).isEqualTo(0xFFFF_0000L);
    assertThat(iommu(1, 1, 0, 0)).isZero();
    assertThat(iommu(3, 1, 0, PAGE - 1)).as("a part of a page").isEqualTo(5);
    assertThat(iommu(3, 1, 0, 0xFFFF)).isZero();
  }

  private int can(int type, int flags, int id, int length, int bytes) {
    begin().put16(type).put16(length).put32(0).put32(flags).put32(id);
    for (int i = 0; i < bytes; i++) {
      queue.put8(i);
    }
    queue.room(1);
    return ask();
  }

  @Test
  void aCanControllerIsStoppedUntilItIsStarted() {
    bench = new DeviceBench(DeviceKind.CAN, 3, CanDevice.FEATURES, 0, CanDevice.config());
    List<Long> sent = new ArrayList<>();
    CanDevice can = new CanDevice(bench.device, (from, flags, id, data, length) -> sent.add(id));
    start(0, 1, 80);
    assertThat(can(1, 0, 0x123, 2, 2)).as("stopped").isEqualTo(1);
    assertThat(can.deliver(0, 1, new byte[8], 8)).isFalse();
    queues[2].begin();
    bench.ask(queues[2].put16(0x0201).room(1));
    assertThat(can(1, 0, 0x123, 2, 2)).isZero();
    assertThat(can(1, 0, 0x800, 2, 2)).as("no standard identifier").isEqualTo(1);
    assertThat(can(1, 0, 0x123, 9, 9)).as("too long for a classic frame").isEqualTo(1);
    assertThat(can(1, 0x4000, 0x123, 9, 9)).as("FD").isZero();
    assertThat(can(1, 0, 0x123, 5, 2)).as("length says more than there is").isEqualTo(1);
    assertThat(can(2, 0, 0x123, 2, 2)).as("no type").isEqualTo(1);
    assertThat(sent).containsExactly(0x123L, 0x123L);
    assertThat(can.deliver(0x8000, 0x12345, new byte[] {7}, 1)).isTrue();
    bench.settle();
    assertThat(events).hasSize(1);
    assertThat(events.get(0)).startsWith(0x01, 0x01, 1, 0).endsWith(7);
    queues[2].begin();
    bench.ask(queues[2].put16(0x0202).room(1));
    assertThat(can.isStarted()).isFalse();
  }

  private void packet(long from, int operation, String data) {
    byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
    begin().put64(from).put64(Vsock.HOST_CID).put32(1024).put32(7).put32(bytes.length).put16(Vsock.TYPE_STREAM)
        .put16(operation).put32(0).put32(4).put32(0).put(bytes, 0, bytes.length);
    bench.ask(queue);
    bench.settle();
  }

  private int operation(int event) {
    return events.get(event)[30];
  }

  @Test
  void aSocketEchoesAsFarAsTheGuestHasRoom() {
    bench = new DeviceBench(DeviceKind.VSOCK, 3, VsockDevice.FEATURES, 0, VsockDevice.config(3));
    VsockDevice host = new VsockDevice(bench.device);
    start(Vsock.TX_QUEUE, Vsock.RX_QUEUE, 1024);
    packet(3, Vsock.OP_RW, "nobody is there");
    assertThat(operation(0)).isEqualTo(Vsock.OP_RST);
    packet(3, Vsock.OP_REQUEST, "");
    assertThat(operation(1)).isEqualTo(Vsock.OP_RESPONSE);
    packet(3, Vsock.OP_RW, "hello world");
    assertThat(events).as("one packet with the four bytes of room that the guest has").hasSize(3);
    assertThat(new String(events.get(2), Vsock.HEADER_BYTES, 4, StandardCharsets.UTF_8)).isEqualTo("hell");
    assertThat(events.get(2)).hasSize(Vsock.HEADER_BYTES + 4);
    packet(3, Vsock.OP_CREDIT_REQUEST, "");
    assertThat(operation(3)).isEqualTo(Vsock.OP_CREDIT_UPDATE);
    packet(4, Vsock.OP_RW, "of somebody else");
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
    packet(3, 99, "");
    assertThat(operation(4)).as("an unknown operation").isEqualTo(Vsock.OP_RST);
    assertThat(host.streams()).isZero();
  }

  private int gpu(int type, long... words) {
    begin().put32(type).put32(1).put64(42).put64(0);
    for (long word : words) {
      queue.put32(word);
    }
    queue.room(24);
    bench.ask(queue);
    byte[] last = answers.get(answers.size() - 1);
    assertThat(last[8]).as("the fence").isEqualTo((byte) 42);
    return last[0] & 0xFF | (last[1] & 0xFF) << 8;
  }

  @Test
  void aDisplayShowsWhatIsTransferred() {
    bench = new DeviceBench(DeviceKind.GPU, 2, 0, 0, GpuDevice.config());
    GpuDevice gpu = new GpuDevice(bench.device, 64, 48);
    start(0, -1, 0);
    long backing = queues[1].memory();
    bench.memory.view(backing, 16).setU32(0, 0x11223344);
    assertThat(gpu(0x104, 0, 0, 2, 2, 1, 0)).as("no resource").isEqualTo(0x1203);
    assertThat(gpu(0x101, 1, 1, 0, 2)).as("no width").isEqualTo(0x1205);
    assertThat(gpu(0x101, 1, 1, 1 << 16, 1 << 16)).as("too large").isEqualTo(0x1201);
    assertThat(gpu(0x101, 1, 1, 2, 2)).isEqualTo(0x1100);
    assertThat(gpu(0x101, 1, 1, 2, 2)).as("again").isEqualTo(0x1203);
    assertThat(gpu(0x105, 0, 0, 2, 2, 0, 0, 1, 0)).as("no backing").isEqualTo(0x1205);
    assertThat(gpu(0x106, 1, 1, backing, backing >>> 32, 16, 0)).isEqualTo(0x1100);
    assertThat(gpu(0x105, 0, 0, 2, 2, 0, 0, 1, 0)).isEqualTo(0x1100);
    assertThat(gpu(0x103, 0, 0, 2, 2, 3, 1)).as("no such scanout").isEqualTo(0x1202);
    assertThat(gpu(0x103, 0, 0, 2, 3, 0, 1)).as("higher than it is").isEqualTo(0x1205);
    assertThat(gpu(0x103, 0, 0, 2, 2, 0, 1)).isEqualTo(0x1100);
    assertThat(gpu.shown()).startsWith(0x44, 0x33, 0x22, 0x11).hasSize(16);
    assertThat(gpu(0x104, 0, 0, 2, 2, 1, 0)).isEqualTo(0x1100);
    assertThat(gpu.flushed()).isEqualTo(1);
    assertThat(gpu(0x106, 1, 1, 0, 0, 16, 0)).isEqualTo(0x1100);
    assertThat(gpu(0x105, 0, 0, 2, 2, 0, 0, 1, 0)).as("backing that is no memory").isEqualTo(0x1205);
    assertThat(gpu(0x102, 1, 0)).isEqualTo(0x1100);
    assertThat(gpu.shown()).isNull();
    assertThat(gpu(0x200, 1, 0)).as("3D").isEqualTo(0x1200);
  }

  @Test
  void aBalloonCannotGiveBackMoreThanItHas() {
    bench = new DeviceBench(DeviceKind.BALLOON, 2, 0, 0, BalloonDevice.config(4));
    BalloonDevice balloon = new BalloonDevice(bench.device);
    start(0, -1, 0);
    assertThat(bench.transport.readConfig(0, 4)).isEqualTo(4);
    bench.ask(begin().put32(1).put32(2));
    assertThat(balloon.pages()).isEqualTo(2);
    queue = queues[1];
    bench.ask(begin().put32(1).put32(2).put32(3));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
    bench.ask(begin().put32(1).put32(2));
    assertThat(balloon.pages()).isZero();
  }

  private void say(int port, int event) {
    bench.ask(begin().put32(port).put16(event).put16(1));
    bench.settle();
  }

  /** As virtio 1.3 §5.3.6.2.2 has it: the driver is ready, ports are added, each is introduced and opened. */
  @Test
  void aConsoleIntroducesItsPortsAndOpensThem() {
    bench = new DeviceBench(DeviceKind.CONSOLE, 6, MultiportConsoleDevice.FEATURES, 0,
        MultiportConsoleDevice.config(80, 25, 2));
    MultiportConsoleDevice console = new MultiportConsoleDevice(bench.device, List.of("tty", "lin"));
    start(Console.CONTROL_TRANSMIT_QUEUE, Console.CONTROL_RECEIVE_QUEUE, 64);
    assertThat(bench.transport.readConfig(Console.CONFIG_MAX_PORTS, 4)).isEqualTo(2);
    assertThat(events).as("nothing before the driver is ready").isEmpty();
    say(0, Console.DEVICE_READY);
    assertThat(events).extracting(event -> event[0] + ":" + event[4]).containsExactly("0:1", "1:1");
    events.clear();
    say(0, Console.PORT_READY);
    assertThat(events).extracting(event -> (int) event[4])
        .containsExactly(Console.PORT_NAME, Console.CONSOLE_PORT, Console.PORT_OPEN);
    assertThat(new String(events.get(0), 8, 3, StandardCharsets.UTF_8)).isEqualTo("tty");
    say(1, Console.PORT_OPEN);
    assertThat(console.isOpen(1)).isTrue();
    say(2, Console.PORT_OPEN);
    assertThat(bench.deviceLog.faultKinds()).as("no such port").containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
    queues[1].begin();
    bench.ask(queues[1].put8('h').put8('i').put8('\n'));
    assertThat(bench.deviceLog.console()).containsExactly("hi");
    queues[5].begin();
    bench.ask(queues[5].put8('x').room(1));
    assertThat(bench.deviceLog.faultKinds()).as("room in a transmit queue (virtio 1.3 §5.3.6.1)").hasSize(2);
  }
}
