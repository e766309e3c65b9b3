// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceKindTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsIdAndCarriesANumber(DeviceKind kind) {
    assertThat(DeviceKind.of(kind.id())).isSameAs(kind);
    assertThat(kind.text()).matches("[a-z][a-z0-9]*[a-z]");
    assertThat(new DeviceNames().next(kind.id())).isEqualTo(kind.text() + "0");
  }

  @Test
  void knowsEveryAssignedIdOnce() {
    int[] unassigned = {14, 15};
    assertThat(Arrays.stream(DeviceKind.values()).mapToInt(DeviceKind::id)).containsExactly(
        IntStream.rangeClosed(0, 49).filter(id -> Arrays.binarySearch(unassigned, id) < 0).boxed()
            .toArray(Integer[]::new));
    assertThat(Arrays.stream(DeviceKind.values()).map(DeviceKind::text)).doesNotHaveDuplicates();
  }

  @Test
  void aNumberThatStandsForNoDeviceIsNone() {
    for (long id : new long[] {-1, 14, 50, 0xFFFF, 0x1_0000_0001L}) {
      assertThat(DeviceKind.of(id)).isSameAs(DeviceKind.NONE);
    }
    DeviceNames names = new DeviceNames();
    assertThat(names.next(14)).isEqualTo("virtio14-0");
    assertThat(names.next(14)).isEqualTo("virtio14-1");
    assertThat(names.next(0)).isEqualTo("virtio0");
  }

  @Test
  void namesQueuesAsTheirChaptersDo() {
    assertThat(queues(DeviceKind.NET, 2)).containsExactly("receiveq1 <", "transmitq1 >");
    assertThat(queues(DeviceKind.NET, 5)).startsWith("receiveq1 <", "transmitq1 >", "receiveq2 <", "transmitq2 >");
    assertThat(queues(DeviceKind.NET, 5)).endsWith("controlq ");
    assertThat(queues(DeviceKind.BLOCK, 3)).containsExactly("requestq1 ", "requestq2 ", "requestq3 ");
    assertThat(queues(DeviceKind.CONSOLE, 6)).containsExactly("receiveq0 <", "transmitq0 >", "control receiveq <",
        "control transmitq >", "receiveq1 <", "transmitq1 >");
    assertThat(queues(DeviceKind.CRYPTO, 3)).containsExactly("dataq1 ", "dataq2 ", "controlq ");
    assertThat(queues(DeviceKind.SCSI, 4)).containsExactly("controlq ", "eventq <", "requestq1 ", "requestq2 ");
    assertThat(queues(DeviceKind.CAN, 3)).containsExactly("txq >", "rxq <", "controlq >");
    assertThat(queues(DeviceKind.VSOCK, 4)).containsExactly("rx <", "tx >", "event <", "queue3 ");
    assertThat(queues(DeviceKind.TEE, 1)).containsExactly("queue0 ");
    assertThat(DeviceKind.NET.queueName(-1, 2)).isEqualTo("queue-1");
  }

  @Test
  void aLaterEvenQueueOfANetworkDeviceMayBeItsControlQueue() {
    assertThat(DeviceKind.NET.isToDriver(0)).isTrue();
    assertThat(DeviceKind.NET.isNamed(1)).isTrue();
    assertThat(DeviceKind.NET.isToDriver(2)).isFalse();
    assertThat(DeviceKind.NET.isNamed(2)).isFalse();
    assertThat(DeviceKind.NET.isToDevice(3)).isTrue();
    assertThat(DeviceKind.CONSOLE.isToDriver(2)).isTrue();
    assertThat(DeviceKind.CONSOLE.isNamed(2)).isTrue();
  }

  private static String[] queues(DeviceKind kind, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> kind.queueName(i, count) + " " + (kind.isToDriver(i, count) ? "<" : "")
            + (kind.isToDevice(i) ? ">" : ""))
        .toArray(String[]::new);
  }
}
