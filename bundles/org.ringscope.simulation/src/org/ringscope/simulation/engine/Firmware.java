// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.capture.memory.SmallFile;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.Core;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.topology.AddressMaps;

/**
 * The image that a host loads into a remote core.
 *
 * @param name file name for the log
 */
record Firmware(String name, ByteBuffer image) {

  /** A vector table of ARMv7-M, stack pointer and entry point, and the endless loop at that entry point. */
  private static final byte[] PROGRAM = {0, 0, 1, 0, 9, 0, 0, 0, (byte) 0xfe, (byte) 0xe7};
  private static final int ENTRY_OFFSET = 9;

  /** The file that the topology names, or else a small image: what the core does is its workload's business. */
  static Firmware of(Core core, VirtioDevice device, Engine engine) throws IOException {
    if (core.getFirmware() != null && !core.getFirmware().isBlank()) {
      return new Firmware(core.getFirmware(), read(engine.options().directory().resolve(core.getFirmware())));
    }
    AddressMap map = AddressMaps.of(core, AddressSpace.DEVICE);
    ResourceTable table = table(device);
    long tableDa = map.reverse(device.getBase().value(), table.length());
    long codeDa = tableDa & -0x1000;
    codeDa = codeDa == tableDa ? tableDa + 0x1000 : codeDa;
    return new Firmware(core.getName() + ".elf", ByteBuffer.wrap(FirmwareElfBuilder.elf32()
        .entryPoint(codeDa + ENTRY_OFFSET).load(".text", codeDa, PROGRAM).resourceTable(table, tableDa).build()));
  }

  /** Not of a device or pipe, which may never end, and not more than a firmware can have. */
  private static ByteBuffer read(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + ": is no regular file");
    }
    return ByteBuffer.wrap(SmallFile.read(file));
  }

  private static ResourceTable table(VirtioDevice device) {
    List<ResourceEntry.Vring> vrings = device.getQueues().stream()
        .map((Virtqueue queue) -> ResourceEntry.Vring.of(queue.getSize(), queue.getAlign())).toList();
    return ResourceTable.of(new ResourceEntry.Vdev(device.getDeviceId(), 0, device.getFeatures(), vrings));
  }
}
