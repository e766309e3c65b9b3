// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.ringscope.protocol.firmware.ElfSymbols;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceTable;

/** Firmware images and the resource tables in them. */
final class FirmwareCheck {
  private FirmwareCheck() {}

  static void elf(byte[] input) throws IOException {
    try {
      FirmwareElf image = FirmwareElf.read(ByteBuffer.wrap(input));
      for (FirmwareElf.Segment segment : image.segments()) {
        Finding.unless(image.bytes(segment).remaining() == segment.fileSize(), "segment of another length");
      }
      image.resourceTable().ifPresent(FirmwareCheck::look);
    } catch (MalformedFirmwareException e) {
      Finding.unlessOneLine(e);
    }
  }

  static void symbols(byte[] input) throws IOException {
    try {
      ElfSymbols symbols = ElfSymbols.read(ByteBuffer.wrap(input));
      for (ElfSymbols.Symbol symbol : symbols.symbols()) {
        ElfSymbols.Symbol at = symbols.at(symbol.address());
        Finding.unless(at == null || at.address() <= symbol.address() || at.address() < 0, "symbol of another address");
      }
      symbols.matching("a", 10);
      symbols.firstIn(0, Integer.MAX_VALUE);
    } catch (MalformedFirmwareException e) {
      Finding.unlessOneLine(e);
    }
  }

  static void resourceTable(byte[] input) throws IOException {
    try {
      look(ResourceTable.read(ByteBuffer.wrap(input)));
    } catch (MalformedFirmwareException e) {
      Finding.unlessOneLine(e);
    }
  }

  /** What was accepted can be written, and is then read as the same. */
  private static void look(ResourceTable table) {
    table.vdevIndex(0);
    for (int i = 0; i < table.entries().size(); i++) {
      Finding.unless(table.offset(i) > 0 && table.offset(i) < table.length(),
          "entry " + i + " lies at " + table.offset(i));
    }
    if (table.entries().isEmpty() || overlaps(table)) {
      return;
    }
    try {
      ResourceTable again = ResourceTable.read(ByteBuffer.wrap(table.encode()));
      Finding.unless(Arrays.equals(again.encode(), table.encode()), "written and read again it is another table");
    } catch (MalformedFirmwareException e) {
      throw new Finding("what was written is refused: " + e.getMessage());
    }
  }

  /** A table may point to one entry twice; then it cannot be written entry by entry. */
  private static boolean overlaps(ResourceTable table) {
    int entries = table.entries().size();
    int header = 16 + 4 * entries;
    for (int i = 0; i < entries; i++) {
      int begin = table.offset(i);
      int end = begin + table.entries().get(i).length();
      if (begin < header) {
        return true;
      }
      for (int k = 0; k < i; k++) {
        if (begin < table.offset(k) + table.entries().get(k).length() && table.offset(k) < end) {
          return true;
        }
      }
    }
    return false;
  }
}
