// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.virtio.MmioBench.Form;

/** Status, features, needs-reset and reset (virtio 1.3 §2.1 to §2.5), without a transport in between. */
class VirtioDeviceTest {
  private static final long RINGS = MmioBench.BASE + 0x101000;

  private final MmioBench modern = MmioBench.lockstep(Form.TRAPPED_MODERN, Features.EVENT_IDX);
  private final VirtioDevice device = modern.device;

  private void negotiate(long features) {
    device.writeStatus(1);
    device.writeStatus(3);
    device.writeDriverFeatures(0, features & 0xFFFF_FFFFL);
    device.writeDriverFeatures(1, features >>> 32);
    device.writeStatus(0xB);
  }

  @Test
  void modernFeaturesAreInForceWithFeaturesOk() {
    device.writeDriverFeatures(0, Features.EVENT_IDX);
    device.writeDriverFeatures(1, 1);
    assertThat(device.features()).isZero();
    device.writeStatus(0xB);
    assertThat(device.status()).isEqualTo(0xB);
    assertThat(device.features()).isEqualTo(Features.EVENT_IDX | Features.VERSION_1);
  }

  @ParameterizedTest
  @CsvSource({"0x20000000", "0x110000000", "0x140000000", "0x300000000", "0x8000000100000000"})
  void refusesFeaturesThatWereNotOfferedOrLackVersion1(String features) {
    negotiate(Long.parseUnsignedLong(features.substring(2), 16));
    assertThat(device.status()).isEqualTo(3);
    assertThat(device.features()).isZero();
    assertThat(modern.deviceLog.faultKinds()).containsExactly(Kind.FEATURES_REFUSED);
    assertThat(modern.deviceLog.statuses()).containsExactly(3);
    device.writeStatus(0);
    negotiate(Features.VERSION_1);
    assertThat(device.status()).as("the device stays usable").isEqualTo(0xB);
  }

  @Test
  void refusesFeaturesAfterTheyWereSettled() {
    negotiate(Features.VERSION_1);
    device.writeDriverFeatures(0, Features.EVENT_IDX);
    assertThat(device.driverFeatures()).isEqualTo(Features.VERSION_1);
    assertThat(modern.deviceLog.faultKinds()).containsExactly(Kind.REGISTER_ACCESS);
  }

  @Test
  void acceptsTheSameFeaturesAgainAfterAReset() {
    for (int round = 0; round < 3; round++) {
      negotiate(Features.VERSION_1 | Features.EVENT_IDX);
      assertThat(device.status()).isEqualTo(0xB);
      device.writeStatus(0);
    }
    assertThat(modern.deviceLog.faults()).isEmpty();
  }

  @Test
  void modernNeedsFeaturesOkBeforeDriverOk() {
    device.writeStatus(1);
    device.writeStatus(7);
    assertThat(device.isLive()).isFalse();
    assertThat(device.status()).isEqualTo(0x47);
    assertThat(modern.deviceLog.faultKinds()).containsExactly(Kind.FEATURES_REFUSED);
  }

  @Test
  void legacyLeavesOutWhatWasNotOffered() {
    MmioBench legacy = MmioBench.lockstep(Form.TRAPPED_LEGACY, Features.EVENT_IDX);
    legacy.device.writeDriverFeatures(0, Features.EVENT_IDX | Features.INDIRECT_DESC);
    assertThat(legacy.device.features()).isEqualTo(Features.EVENT_IDX);
    assertThat(legacy.deviceLog.faultKinds()).containsExactly(Kind.FEATURES_REFUSED);
    legacy.device.writeStatus(4);
    assertThat(legacy.device.isLive()).as("OpenAMP writes 4 straight away").isTrue();
    legacy.device.writeDriverFeatures(0, 0);
    assertThat(legacy.device.features()).as("too late").isEqualTo(Features.EVENT_IDX);
  }

  @Test
  void needsResetNotifiesALiveDriverOnly() {
    device.needsReset(Kind.QUEUE_SETUP, 0, "before DRIVER_OK");
    assertThat(device.status()).isEqualTo(0x40);
    assertThat(modern.interrupt.rings()).isZero();
    device.writeStatus(0);
    negotiate(Features.VERSION_1);
    device.writeStatus(0xF);
    device.needsReset(Kind.QUEUE_SETUP, 0, "after DRIVER_OK");
    assertThat(device.status()).isEqualTo(0x4F);
    assertThat(modern.interrupt.rings()).isEqualTo(1);
    assertThat(modern.registers.read(MmioRegisters.INTERRUPT_STATUS, 4)).isEqualTo(2);
    device.needsReset(Kind.QUEUE_SETUP, 0, "again");
    assertThat(modern.interrupt.rings()).as("said once").isEqualTo(1);
    device.writeStatus(0xF);
    assertThat(device.status()).as("only a reset clears the bit").isEqualTo(0x4F);
  }

  @Test
  void isSilentBetweenResetAndTheNextDriverOk() {
    negotiate(Features.VERSION_1);
    device.writeStatus(0xF);
    device.changeConfig(0, 2, 1);
    assertThat(modern.interrupt.rings()).isEqualTo(1);
    device.writeStatus(0);
    device.changeConfig(0, 2, 2);
    device.interrupt(1);
    device.notified(0);
    assertThat(modern.interrupt.rings()).isEqualTo(1);
    assertThat(device.features()).isZero();
    assertThat(device.driverFeatures()).isZero();
    assertThat(modern.deviceLog.order()).containsSubsequence("config", "reset", "config");
  }

  @Test
  void everyChangeRaisesTheGeneration() {
    int before = device.generation();
    device.changeConfig(0, 2, 100);
    assertThat(device.generation()).isNotEqualTo(before);
    assertThat(device.config().get(0, 2)).isEqualTo(100);
  }

  @Test
  void tellsObserversInOrderAndQueuesOnlyWhileLive() {
    List<String> heard = new ArrayList<>();
    device.addObserver(new DeviceObserver() {
      @Override
      public void queueReady(VirtioDevice ready, int index) {
        heard.add("ready " + index + " size=" + ready.queue(index).size());
      }

      @Override
      public void driverOk(VirtioDevice live) {
        heard.add("ok");
      }

      @Override
      public void queueNotified(VirtioDevice live, int index) {
        heard.add("notified " + index);
      }

      @Override
      public void reset(VirtioDevice reset) {
        heard.add("reset");
      }
    });
    negotiate(Features.VERSION_1);
    device.startQueue(1, 4, RINGS, RINGS + 0x40, RINGS + 0x1000);
    device.notified(1);
    device.writeStatus(0xF);
    device.notified(0);
    device.notified(1);
    device.writeStatus(0);
    device.notified(1);
    assertThat(heard).as("a queue is looked at when the device goes live: legacy drivers kick early")
        .containsExactly("ready 1 size=4", "ok", "notified 1", "notified 1", "reset");
  }

  @Test
  void aBrokenQueueNeedsAReset() {
    negotiate(Features.VERSION_1);
    device.startQueue(1, 4, RINGS, RINGS + 0x40, RINGS + 0x1000);
    device.writeStatus(0xF);
    modern.memory.view(RINGS, 0x100).setU16(0x42, 9); // avail.idx beyond the ring's size
    device.notified(1);
    assertThat(modern.deviceLog.faultKinds()).containsExactly(Kind.AVAIL_IDX_JUMP);
    assertThat(device.status()).isEqualTo(0x4F);
    device.notified(1);
    assertThat(modern.deviceLog.faults()).as("a broken queue is left alone").hasSize(1);
  }

  @Test
  void statusReadsAsText() {
    assertThat(DeviceStatus.text(0)).isEqualTo("RESET");
    assertThat(DeviceStatus.text(0xF)).isEqualTo("ACKNOWLEDGE|DRIVER|DRIVER_OK|FEATURES_OK");
    assertThat(DeviceStatus.text(0xD0)).isEqualTo("DEVICE_NEEDS_RESET|FAILED|0x10");
  }

  @Test
  void featureWordsAreCutAndJoined() {
    long features = 0x8123_4567_89AB_CDEFL;
    assertThat(Features.word(features, 0)).isEqualTo(0x89AB_CDEFL);
    assertThat(Features.word(features, 1)).isEqualTo(0x8123_4567L);
    assertThat(Features.word(features, 2)).isZero();
    assertThat(Features.withWord(Features.withWord(0, 0, 0x89AB_CDEFL), 1, 0x8123_4567L)).isEqualTo(features);
    assertThat(Features.withWord(features, 2, 5)).isEqualTo(features);
  }
}
