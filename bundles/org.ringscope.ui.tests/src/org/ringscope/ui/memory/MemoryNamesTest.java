// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.firmware.ElfSymbols;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.image.SymbolElf;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

@ExtendWith(EmptyErrorLog.class)
class MemoryNamesTest {
  private MemoryNames names;

  @BeforeEach
  void describe() throws Exception {
    SystemDescription system = SystemDescription.builder().add(new DeviceInfo(0, 7, 0, 1, 1, "remoteproc", "rpmsg0"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, 256, 4096, 0x4000, 0x5000, 0x6000, 0, QueueInfo.ADDRESSES_KNOWN))
        .add(new QueueInfo(1, 0, 1, QueueInfo.SPLIT, 256, 4096, 0, 0, 0, 0, 0)).build();
    byte[] elf = new SymbolElf().add("beef", 0x9000, 0x10).add("vring_buffer", 0x10000, 0x4000).build();
    names = new MemoryNames(system, ElfSymbols.read(ByteBuffer.wrap(elf)));
  }

  @Test
  void ringsAndSymbolsNameAddresses() {
    assertThat(names.at(0x4000)).isEqualTo("rpmsg0/0 desc");
    assertThat(names.at(0x4FFF)).isEqualTo("rpmsg0/0 desc+0xfff");
    assertThat(names.at(0x5000 + 6 + 2 * 256)).as("behind the avail ring").isNull();
    assertThat(names.at(0x6805)).isEqualTo("rpmsg0/0 used+0x805");
    assertThat(names.at(0x10010)).isEqualTo("vring_buffer+0x10");
    assertThat(names.at(0)).as("a ring whose address is not known").isNull();
    assertThat(names.line(0x8FF8)).isEqualTo("beef");
    assertThat(names.line(0x3FF8)).isEqualTo("rpmsg0/0 desc");
    assertThat(names.line(0x3FF0 - 16)).isNull();
  }

  @Test
  void proposesRingsBeforeSymbols() {
    assertThat(names.matching("r", 10)).extracting(MemoryNames.Area::name)
        .containsExactly("rpmsg0/0 desc", "rpmsg0/0 avail", "rpmsg0/0 used", "vring_buffer");
    assertThat(names.matching("r", 2)).hasSize(2);
    assertThat(AddressField.proposals(names, "vring")).hasSize(1);
    assertThat(AddressField.proposals(names, "vring")[0].getContent()).isEqualTo("vring_buffer");
    assertThat(AddressField.proposals(names, " ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0x4010, 0x4010", "4010, 0x4010", "vring_buffer, 0x10000", "vring_buffer+0x10, 0x10010",
      "vring_buffer + 1c, 0x1001c",
      "rpmsg0/0 avail, 0x5000", "0x4000+0x10, 0x4010", "beef, 0x9000", "0xbeef, 0xbeef", "3ed4_0000, 0x3ed40000"})
  void understandsAddresses(String text, String address) {
    assertThat(AddressText.parse(text, names)).hasValue(Long.decode(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "main", "0x", "-4", "0x-4", "12345678901234567", "vring_buffer+", "+0x10", "vring_buffer+main"})
  void refusesWhatIsNone(String text) {
    assertThat(AddressText.parse(text, names)).isEmpty();
  }

  @Test
  void takesTheLast64BitAddress() {
    assertThat(AddressText.parse("ffffffffffffffff", names)).hasValue(-1);
  }
}
