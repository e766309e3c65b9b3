// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;

class AddressTest {

  @ParameterizedTest
  @CsvSource({"0x0, 0x0", "0XAFA00000, 0xafa00000", "4096, 0x1000", "0xffffffffffffffff, 0xffffffffffffffff",
      "18446744073709551615, 0xffffffffffffffff"})
  void readsHexAndDecimalAndShowsHex(String text, String shown) {
    assertThat(Address.valueOf(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "-1", "0x10000000000000000", "12g", "0x-1"})
  void refusesWhatIsNoAddress(String text) {
    assertThatThrownBy(() -> Address.valueOf(text)).isInstanceOf(NumberFormatException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void comparesUnsigned() {
    assertThat(new Address(-1)).isGreaterThan(new Address(1));
  }

  @Test
  void isWhatTheModelConvertsTo() {
    TopologyFactory factory = TopologyFactory.eINSTANCE;
    assertThat(factory.createFromString(TopologyPackage.Literals.ADDRESS, "0x10")).isEqualTo(new Address(16));
    assertThat(factory.convertToString(TopologyPackage.Literals.ADDRESS, new Address(16))).isEqualTo("0x10");
    assertThat(factory.createFromString(TopologyPackage.Literals.SIZE, "0x80000")).isEqualTo(new Size(0x80000L));
    assertThat(factory.convertToString(TopologyPackage.Literals.SIZE, new Size(0x80000L))).isEqualTo("0x80000");
  }
}
