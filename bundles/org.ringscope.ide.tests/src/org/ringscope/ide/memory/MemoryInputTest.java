// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;
import org.ringscope.testkit.EmptyErrorLog;

/** What the user types about a memory. */
@ExtendWith(EmptyErrorLog.class)
class MemoryInputTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"/tmp/a b.bin,0x1000", "/tmp/a b.bin,''", "C:\\dump.bin,4096", "relative,0xffffffffffffffff"})
  void placedFilesAreOneLine(String path, String address) {
    PlacedFile file = new PlacedFile(path, address);
    assertThat(PlacedFile.parse(file.format())).isEqualTo(file);
  }

  @Test
  void becomesSetup() throws Exception {
    Path first = Files.write(folder.resolve("a.bin"), new byte[16]);
    Path second = Files.write(folder.resolve("b.bin"), new byte[16]);
    MemoryInput input = new MemoryInput(
        List.of(new PlacedFile(first.toString(), "0x1000"), new PlacedFile(second.toString(), "")), "", "",
        "0x20");
    assertThat(input.problem()).isNull();
    MemorySetup setup = input.setup();
    assertThat(setup.files()).containsExactly(new MemorySetup.PlacedFile(first, 0x1000L),
        new MemorySetup.PlacedFile(second, null));
    assertThat(setup.tableOffset()).isEqualTo(0x20);
    try (var memory = setup.open()) {
      assertThat(memory.ranges()).extracting(range -> range.address()).containsExactly(0x1000L, 0x1010L);
      assertThat(setup.options(memory).resourceTable()).isEqualTo(0x1020);
    }
  }

  @Test
  void saysTheFirstProblem() throws Exception {
    String file = Files.write(folder.resolve("a.bin"), new byte[16]).toString();
    assertThat(MemoryInput.NONE.problem()).isEqualTo("Choose the files that hold the memory.");
    assertThat(input(file, "1z").problem()).isEqualTo("\"1z\" is no address; write 4096 or 0x1000.");
    assertThat(input(folder.toString(), "").problem()).isEqualTo(folder + " is a folder.");
    assertThat(input(file + "x", "").problem()).isEqualTo(file + "x does not exist.");
    assertThat(new MemoryInput(List.of(), file, "", "-1").problem()).contains("\"-1\" is no offset");
    assertThat(input(file, "0x40000000").problem()).isNull();
  }

  private static MemoryInput input(String path, String address) {
    return new MemoryInput(List.of(new PlacedFile(path, address)), "", "", "");
  }
}
