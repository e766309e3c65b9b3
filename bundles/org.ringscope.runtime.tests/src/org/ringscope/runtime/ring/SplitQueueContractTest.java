// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

class SplitQueueContractTest extends QueueContractTest {
  static Stream<Arguments> rings() {
    return rings(Stream.of(1, 2, 4, 256, 32768), 0, 65530);
  }

  @Override
  QueueFixture fixture(int size, long features, PeerProfile profile, int start) {
    return new RingFixture(size, features, profile, start);
  }

  @Override
  void checkPositions(QueueFixture fixture, int start, int count) {
    RingFixture ring = (RingFixture) fixture;
    int end = start + count & 0xFFFF;
    assertThat(ring.driver.lastUsed()).isEqualTo(end);
    assertThat(ring.device.lastAvail()).isEqualTo(end);
    assertThat(ring.driver.availIdx()).isEqualTo(ring.avail.idxAcquire()).isEqualTo(end);
    assertThat(ring.device.usedIdx()).isEqualTo(ring.usedRing.idxAcquire()).isEqualTo(end);
  }
}
