// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.capture.memory.SmallFile;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TableDevices;

/**
 * The image that a host loads into a remote core.
 *
 * @param name file name for the log
 */
record Firmware(String name, ByteBuffer image) {

  /** A vector table of ARMv7-M, stack pointer and entry point, and the endless loop at that entry point. */
  private static final byte[] PROGRAM = {0, 0, 1, 0, 9, 0, 0, 0, (byte) 0xfe, (byte) 0xe7};
  private static final int ENTRY_OFFSET = 9;

  /** The file that the topology names, or else a small image: what the core does is its tasks' business. */
  static Firmware of(Core core, TableDevices devices, Engine engine) throws IOException {
    String file = core.getFirmware() == null ? null : core.getFirmware().getImage();
    if (file != null && !file.isBlank()) {
      return new Firmware(file, read(engine.options().directory().resolve(file)));
    }
    ResourceTable table = table(core, devices, engine);
    long tableDa;
    long codeDa;
    synchronized (engine.madeFirmware()) {
      FirmwarePlaces places = new FirmwarePlaces(core, engine);
      tableDa = places.table(table.length());
      codeDa = places.code(tableDa, PROGRAM.length);
    }
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

  /** An entry for each device, then one for each log buffer that has its place. */
  private static ResourceTable table(Core core, TableDevices devices, Engine engine) {
    List<ResourceEntry> entries = new ArrayList<>();
    for (VirtioDevice device : devices.devices()) {
      List<ResourceEntry.Vring> vrings = SystemIds.queues(device).stream()
          .map(queue -> ResourceEntry.Vring.of(Defaults.size(queue), Defaults.align(queue))).toList();
      entries.add(new ResourceEntry.Vdev(DeviceClasses.id(device), 0, Defaults.features(device), vrings));
    }
    AddressMap map = AddressMaps.of(core, AddressSpace.DA);
    for (TraceBuffer log : core.getFirmware() == null ? List.<TraceBuffer>of() : core.getFirmware().getTraces()) {
      Long place = engine.places().start(log);
      long bytes = engine.places().bytes(log);
      if (place != null) {
        entries.add(new ResourceEntry.Trace(map.reverse(place, bytes), bytes, log.getName()));
      }
    }
    return ResourceTable.of(entries.toArray(ResourceEntry[]::new));
  }
}
