// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.runtime.memory.AddressFault.Reason;
import org.ringscope.runtime.memory.AddressMap.Window;

class AddressMapTest {
  private final AddressMap map = AddressMap.of(new Window(0, 0x3800_0000L, 0x10000, "retram"),
      new Window(0x1000_0000L, 0x1000_0000L, 0x60000, "sram"), new Window(-0x1000, 0xF000, 0x1000, "top"));

  @Test
  void translatesInsideOneWindow() {
    assertThat(map.translate(0x100, 0x10)).isEqualTo(0x3800_0100L);
    assertThat(map.translate(0x1005_FFFFL, 1)).isEqualTo(0x1005_FFFFL);
    assertThat(map.translate(-1, 1)).isEqualTo(0xFFFF);
    assertThat(map.reverse(0x3800_0100L, 0x10)).isEqualTo(0x100);
    assertThat(map.covers(0xFFFF, 1)).isTrue();
  }

  @Test
  void faultsOutsideAndAcrossWindows() {
    for (long[] miss : new long[][] {{0xFFFF, 2}, {0x10000, 1}, {0x1006_0000L, 0x10}, {-0x1001, 2}, {-1, 2}, {0, -1}}) {
      assertThat(map.covers(miss[0], miss[1])).isFalse();
      assertThatThrownBy(() -> map.translate(miss[0], miss[1])).isInstanceOfSatisfying(AddressFault.class, fault -> {
        assertThat(fault.reason()).isEqualTo(Reason.NOT_MAPPED);
        assertThat(fault.address()).isEqualTo(miss[0]);
        assertThat(fault.length()).isEqualTo(miss[1]);
      });
    }
    assertThatThrownBy(() -> map.reverse(0x3801_0000L, 1)).isInstanceOf(AddressFault.class);
  }

  @Test
  void identityKeepsEveryAddress() {
    assertThat(AddressMap.identity().translate(0x1234_5678_9ABCL, 4096)).isEqualTo(0x1234_5678_9ABCL);
    assertThat(AddressMap.identity().reverse(-8, 8)).isEqualTo(-8);
    assertThat(AddressMap.identity().isIdentity()).isTrue();
  }

  @Test
  void refusesEmptyWindows() {
    assertThatThrownBy(() -> new Window(0, 0, 0, "none")).isInstanceOf(IllegalArgumentException.class);
  }
}
