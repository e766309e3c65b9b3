// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.DeviceBench;
import org.ringscope.runtime.virtio.VirtioDevice;

/** Devices of every kind under drivers that ask for nonsense: each request comes back, and nothing is thrown. */
class HostileRequestsTest {

  /** A device model, with the queues to which the driver may send anything. */
  enum Model {
    CONSOLE(DeviceKind.CONSOLE, 6, MultiportConsoleDevice.FEATURES, MultiportConsoleDevice.config(80, 25, 2),
        device -> new MultiportConsoleDevice(device, List.of("a", "b")), 3),
    BLOCK(DeviceKind.BLOCK, 1, BlockDevice.FEATURES, BlockDevice.config(32768, 512, 1),
        device -> new BlockDevice(device, new MemoryDisk(32768), "x"), 0),
    NET(DeviceKind.NET, 2, NetDevice.FEATURES, NetDevice.config(new byte[6], 1500),
        device -> new NetDevice(device, (from, frame, length) -> {}), 1),
    VSOCK(DeviceKind.VSOCK, 3, VsockDevice.FEATURES, VsockDevice.config(3), VsockDevice::new, 1),
    INPUT(DeviceKind.INPUT, 2, 0, InputDevice.config(),
        device -> new InputDevice(device, "keyboard", (type, code, value) -> {}), 1),
    I2C(DeviceKind.I2C, 1, I2cDevice.FEATURES, I2cDevice.config(), device -> new I2cDevice(device).addChip(0x50), 0),
    GPIO(DeviceKind.GPIO, 2, GpioDevice.FEATURES, GpioDevice.config(List.of("a", "b")),
        device -> new GpioDevice(device, List.of("a", "b"), (line, value) -> {}), 0),
    CAN(DeviceKind.CAN, 3, CanDevice.FEATURES, CanDevice.config(),
        device -> new CanDevice(device, (from, flags, id, data, length) -> {}), 0),
    SCMI(DeviceKind.SCMI, 2, 0, ScmiDevice.config(), device -> new ScmiDevice(device, List.of("cpu")), 0),
    BALLOON(DeviceKind.BALLOON, 2, 0, BalloonDevice.config(0), BalloonDevice::new, 0),
    IOMMU(DeviceKind.IOMMU, 2, IommuDevice.FEATURES, IommuDevice.config(4096), device -> new IommuDevice(device, 4096),
        0),
    SOUND(DeviceKind.SOUND, 4, 0, SoundDevice.config(3, 2), device -> new SoundDevice(device, 3, 2), 0),
    GPU(DeviceKind.GPU, 2, 0, GpuDevice.config(), device -> new GpuDevice(device, 64, 48), 0),
    CRYPTO(DeviceKind.CRYPTO, 2, 0, CryptoDevice.config(1), CryptoDevice::new, 0),
    NINE_P(DeviceKind.NINE_P, 1, NinePDevice.FEATURES, NinePDevice.config("share"), NinePDevice::new, 0),
    RTC(DeviceKind.RTC, 1, 0, RtcDevice.config(), device -> new RtcDevice(device, 2), 0);

    final DeviceKind kind;
    final int queues;
    final long features;
    final ConfigSpace config;
    final Consumer<VirtioDevice> maker;
    final int asked;

    Model(DeviceKind kind, int queues, long features, ConfigSpace config, Consumer<VirtioDevice> maker, int asked) {
      this.kind = kind;
      this.queues = queues;
      this.features = features;
      this.config = config;
      this.maker = maker;
      this.asked = asked;
    }
  }

  private DeviceBench bench;
  private DrivenQueue queue;

  private void start(Model model, int index, long ring) {
    bench = new DeviceBench(model.kind, model.queues, model.features, ring, model.config);
    model.maker.accept(bench.device);
    DrivenQueue[] queues = new DrivenQueue[model.queues];
    for (int i = 0; i < queues.length; i++) {
      queues[i] = bench.queue(i, answer -> {});
    }
    queue = queues[index];
    bench.start(queues, new int[queues.length]);
  }

  @ParameterizedTest
  @EnumSource
  void aRequestOfOneByteIsAFaultAndComesBack(Model model) {
    start(model, model.asked, 0);
    for (int i = 0; i < 3; i++) {
      queue.begin();
      assertThat(bench.ask(queue.put8(7).room(1))).as("it comes back").isTrue();
    }
    assertThat(bench.deviceLog.faultKinds()).hasSize(3).containsOnly(RingFault.Kind.MESSAGE_MALFORMED);
    assertThat(bench.deviceLog.faults()).allMatch(fault -> fault.writer() == RingFault.Writer.DRIVER);
    assertThat(bench.device.isLive()).as("only the request is lost").isTrue();
  }

  /** Small numbers, so that some of them are commands, in pieces of any size. */
  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void anyBytesComeBack(Model model) {
    long seed = 20261130;
    Random random = new Random(seed);
    for (int index = 0; index < model.queues; index++) {
      start(model, index, index == 0 ? 0 : Features.RING_PACKED | Features.INDIRECT_DESC);
      for (int i = 0; i < 300; i++) {
        if (!queue.begin()) {
          break; // the rest waits with the device, as buffers to be filled do
        }
        for (int piece = random.nextInt(3); piece >= 0; piece--) {
          for (int bytes = random.nextInt(48); bytes > 0; bytes -= 4) {
            queue.put32(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(8));
          }
          queue.cut();
        }
        queue.put8(0).room(random.nextInt(100));
        bench.ask(queue);
      }
      assertThat(bench.device.isLive()).as("seed=%d queue=%d", seed, index).isTrue();
    }
  }
}
