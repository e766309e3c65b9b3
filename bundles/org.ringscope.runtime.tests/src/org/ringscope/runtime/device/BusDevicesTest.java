// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.Gpio;
import org.ringscope.protocol.virtio.I2c;
import org.ringscope.protocol.virtio.Input;
import org.ringscope.protocol.virtio.Net;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.DeviceBench;
import org.ringscope.runtime.virtio.DevicePort;

/** I2C, GPIO, input and network: what the driver asks, what comes by itself, and what breaks their rules. */
class BusDevicesTest {
  private final List<String> answers = new ArrayList<>();
  private DeviceBench bench;
  private DrivenQueue first;
  private DrivenQueue second;

  private void start(int firstFill, int secondFill) {
    first = bench.queue(0, answer -> answers.add(hex(answer)));
    if (bench.device.queueCount() == 1) {
      bench.start(new DrivenQueue[] {first}, firstFill);
    } else {
      second = bench.queue(1, answer -> answers.add("event " + hex(answer)));
      bench.start(new DrivenQueue[] {first, second}, firstFill, secondFill);
    }
  }

  private static String hex(Answer answer) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < answer.written(); i++) {
      text.append(String.format("%02x", answer.u8(i)));
    }
    return text.toString();
  }

  private String ask(DrivenQueue queue) {
    assertThat(bench.ask(queue)).isTrue();
    return answers.get(answers.size() - 1);
  }

  private DrivenQueue i2c(int address, int flags) {
    first.begin();
    return first.put16(address << 1).put16(0).put32(flags).cut();
  }

  @Test
  void anI2cChipKeepsWhatIsWritten() {
    bench = new DeviceBench(DeviceKind.I2C, 1, I2cDevice.FEATURES, Features.INDIRECT_DESC, I2cDevice.config());
    new I2cDevice(bench.device).addChip(0x50);
    start(0, 0);
    assertThat(ask(i2c(0x50, 0).put8(0x10).put8(0xAB).put8(0xCD).room(1))).isEqualTo("00");
    assertThat(ask(i2c(0x50, I2c.FAIL_NEXT).put8(0x10).room(1))).isEqualTo("00");
    assertThat(ask(i2c(0x50, I2c.M_RD).room(2).room(1))).isEqualTo("abcd00");
    assertThat(ask(i2c(0x50, 0).room(1))).as("no data at all finds the chip").isEqualTo("00");
    assertThat(ask(i2c(0x51, 0).room(1))).as("no chip").isEqualTo("01");
    assertThat(bench.deviceLog.faults()).isEmpty();
  }

  @Test
  void anI2cRequestFailsWithTheOneBefore() {
    bench = new DeviceBench(DeviceKind.I2C, 1, I2cDevice.FEATURES, 0, I2cDevice.config());
    new I2cDevice(bench.device).addChip(0x50);
    start(0, 0);
    assertThat(ask(i2c(0x51, I2c.FAIL_NEXT).put8(0).room(1))).isEqualTo("01");
    assertThat(ask(i2c(0x50, I2c.FAIL_NEXT).put8(0).room(1))).isEqualTo("01");
    assertThat(ask(i2c(0x50, 0).put8(0).room(1))).isEqualTo("01");
    assertThat(ask(i2c(0x50, 0).put8(0).room(1))).as("the chain of failures is over").isEqualTo("00");
    ask(i2c(0x50, I2c.M_RD).put8(1).room(1));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
  }

  private String gpio(int type, int line, int value) {
    first.begin();
    return ask(first.put16(type).put16(line).put32(value).room(2));
  }

  private GpioDevice gpio(long features) {
    List<String> names = List.of("led", "", "button");
    bench = new DeviceBench(DeviceKind.GPIO, 2, features, 0, GpioDevice.config(names));
    GpioDevice device = new GpioDevice(bench.device, names, (line, value) -> answers.add(line + "=" + value));
    start(0, 0);
    return device;
  }

  @Test
  void gpioLinesAreSetAndRead() {
    GpioDevice device = gpio(Gpio.IRQ);
    assertThat(bench.transport.readConfig(Gpio.CONFIG_LINES, 2)).isEqualTo(3);
    first.begin();
    assertThat(ask(first.put16(Gpio.GET_LINE_NAMES).put16(0).put32(0).room(1 + 12)))
        .isEqualTo("00" + "6c656400" + "00" + "627574746f6e00");
    assertThat(gpio(Gpio.SET_DIRECTION, 0, Gpio.DIRECTION_OUT)).isEqualTo("0000");
    assertThat(gpio(Gpio.GET_DIRECTION, 0, 0)).isEqualTo("0001");
    assertThat(gpio(Gpio.SET_VALUE, 0, 1)).isEqualTo("0000");
    assertThat(answers).contains("0=1");
    assertThat(gpio(Gpio.GET_VALUE, 0, 0)).isEqualTo("0001");
    gpio(Gpio.SET_DIRECTION, 2, Gpio.DIRECTION_IN);
    device.input(2, 1);
    assertThat(gpio(Gpio.GET_VALUE, 2, 0)).isEqualTo("0001");
    assertThat(gpio(Gpio.SET_VALUE, 2, 1)).as("an input").isEqualTo("0100");
    assertThat(gpio(Gpio.GET_VALUE, 3, 0)).as("no such line").isEqualTo("0100");
    assertThat(gpio(Gpio.SET_DIRECTION, 0, 9)).isEqualTo("0100");
    assertThat(gpio(99, 0, 0)).isEqualTo("0100");
  }

  private void arm(int line) {
    second.begin();
    second.put16(line).room(1).send(0);
    second.kick();
    bench.settle();
  }

  @Test
  void anEdgeWithoutABufferIsNotLost() {
    GpioDevice device = gpio(Gpio.IRQ);
    gpio(Gpio.SET_DIRECTION, 2, Gpio.DIRECTION_IN);
    assertThat(gpio(Gpio.SET_IRQ_TYPE, 2, Gpio.IRQ_RISING)).isEqualTo("0000");
    device.input(2, 1);
    arm(2);
    assertThat(answers).last().isEqualTo("event 01");
    arm(2);
    device.input(2, 0);
    bench.settle();
    assertThat(answers.stream().filter("event 01"::equals)).as("the other edge does not count").hasSize(1);
    gpio(Gpio.SET_IRQ_TYPE, 2, Gpio.IRQ_NONE);
    bench.settle();
    assertThat(answers).as("the buffer comes back (virtio 1.3 §5.18.6.8)").contains("event 00");
    arm(2);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
  }

  @Test
  void gpioGivesEveryBufferBackOnceWhenItsQueueStops() {
    GpioDevice device = gpio(Gpio.IRQ);
    for (int line = 0; line < 3; line++) {
      gpio(Gpio.SET_DIRECTION, line, Gpio.DIRECTION_IN);
      gpio(Gpio.SET_IRQ_TYPE, line, Gpio.IRQ_RISING);
      arm(line);
    }
    device.input(1, 1); // not in the order in which they were given
    bench.settle();
    DeviceQueue queue = bench.device.queue(Gpio.EVENT_QUEUE);
    new DevicePort(bench.device, bench.driverCore, line -> {}, () -> {}).stopQueue(Gpio.EVENT_QUEUE);
    second.poll();
    assertThat(answers.stream().filter("event 01"::equals)).hasSize(1);
    assertThat(answers.stream().filter("event 00"::equals)).hasSize(2);
    assertThat(queue.usedIdx()).isEqualTo(queue.lastAvail()).isEqualTo(3);
    device.input(0, 1); // nothing is kept, so nothing is given back again
    second.poll();
    assertThat(answers.stream().filter(answer -> answer.startsWith("event"))).hasSize(3);
    assertThat(bench.deviceLog.faultKinds()).isEmpty();
  }

  @Test
  void gpioWithoutInterruptsRefusesThem() {
    gpio(0);
    assertThat(gpio(Gpio.SET_IRQ_TYPE, 0, Gpio.IRQ_RISING)).isEqualTo("0100");
  }

  @Test
  void inputSaysWhatItIsAndWhatHappens() {
    bench = new DeviceBench(DeviceKind.INPUT, 2, 0, 0, InputDevice.config());
    List<String> lights = new ArrayList<>();
    InputDevice device =
        new InputDevice(bench.device, "keyboard", (type, code, value) -> lights.add(code + "=" + value));
    start(Input.EVENT_BYTES, 0);
    bench.driverCore.poll();
    device.event(Input.EV_KEY, 30, 1);
    device.event(Input.EV_SYN, 0, 0);
    bench.settle();
    assertThat(answers).containsExactly("01001e0001000000", "0000000000000000");
    second.begin();
    bench.ask(second.put16(Input.EV_LED).put16(1).put32(1));
    assertThat(lights).containsExactly("1=1");
    second.begin();
    bench.ask(second.put16(Input.EV_LED));
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
  }

  @Test
  void inputLosesWhatNobodyTakes() {
    bench = new DeviceBench(DeviceKind.INPUT, 2, 0, 0, InputDevice.config());
    InputDevice device = new InputDevice(bench.device, "keyboard", (type, code, value) -> {});
    for (int i = 0; i < 300; i++) {
      device.event(Input.EV_SYN, 0, 0);
    }
    assertThat(device.dropped()).isEqualTo(300 - 256);
  }

  private void frame(DrivenQueue queue, int bytes) {
    queue.begin();
    queue.put64(0).put32(0).cut();
    for (int i = 0; i < bytes; i++) {
      queue.put8(i);
    }
    bench.ask(queue);
    bench.settle();
  }

  @Test
  void aFrameGoesToTheWireAndComesFromIt() {
    bench = new DeviceBench(DeviceKind.NET, 2, Net.MAC, Features.EVENT_IDX,
        NetDevice.config(new byte[] {0x52, 0x54, 0, 0, 0, 1}, 1500));
    List<Integer> lengths = new ArrayList<>();
    NetDevice card = new NetDevice(bench.device, (from, bytes, length) -> {
      lengths.add(length);
      from.deliver(bytes, length);
    });
    start(Net.HEADER_BYTES + Net.FRAME_BYTES, 0);
    assertThat(bench.transport.readConfig(0, 4)).isEqualTo(0x00005452L);
    frame(second, 60);
    assertThat(lengths).containsExactly(60);
    assertThat(answers).filteredOn(text -> text.length() == 2 * 72).hasSize(1)
        .first().asString().startsWith("00000000000000000000" + "0100" + "000102");
    frame(second, 13);
    frame(second, 1519);
    assertThat(bench.deviceLog.faultKinds())
        .containsExactly(RingFault.Kind.MESSAGE_MALFORMED, RingFault.Kind.MESSAGE_TOO_BIG);
    assertThat(card.dropped()).isZero();
  }

  @Test
  void aFrameWithoutARoomForItIsLostWithAFault() {
    bench = new DeviceBench(DeviceKind.NET, 2, Net.MAC, 0, NetDevice.config(new byte[6], 1500));
    NetDevice card = new NetDevice(bench.device, (from, bytes, length) -> {});
    start(20, 0);
    card.deliver(new byte[60], 60);
    bench.settle();
    assertThat(card.dropped()).isEqualTo(1);
    assertThat(bench.deviceLog.faultKinds()).containsExactly(RingFault.Kind.MESSAGE_MALFORMED);
  }
}
