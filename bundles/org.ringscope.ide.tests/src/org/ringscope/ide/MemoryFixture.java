// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.testkit.Fixtures;

/** Memory of real systems that lies with the tests of capture, and firmwares made for the purpose. */
public final class MemoryFixture {
  private static final byte[] PROGRAM = {0, 0, 1, 0, 9, 0, 0, 0, (byte) 0xfe, (byte) 0xe7};

  private MemoryFixture() {}

  /** Unpacks the shared memory of OpenAMP's echo demo, e.g. {@code echo-u00200}, into a folder. */
  public static Path openAmp(String name, Path into) throws IOException {
    return unpack("openamp-shm/" + name + ".bin", into.resolve(name + ".bin"));
  }

  /** Unpacks a memory file of the fixtures. */
  public static Path unpack(String name, Path to) throws IOException {
    return Files.write(to, Fixtures.unpack(Fixtures.memory(name)));
  }

  /** A microcontroller's firmware with one RPMsg device, code and a log. */
  public static byte[] firmware() {
    ResourceTable table = ResourceTable.of(new ResourceEntry.Carveout(0x10000000L, 0x10000000L, 0x10000, 0, "sram"),
        new ResourceEntry.Trace(0x10008000L, 0x400, "cm4_log"),
        new ResourceEntry.Vdev(7, 0, 1, List.of(ResourceEntry.Vring.of(16, 16), ResourceEntry.Vring.of(16, 16))));
    return FirmwareElfBuilder.elf32().entryPoint(0x10000009L).load(".text", 0x10000000L, PROGRAM)
        .resourceTable(table, 0x10001000L).build();
  }
}
