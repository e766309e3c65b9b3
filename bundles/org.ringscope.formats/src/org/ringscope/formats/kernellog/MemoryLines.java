// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** Lines about memory for remote processors: carveouts, and what the device tree reserves. */
final class MemoryLines {
  private static final int MOST_REGIONS = 1024;

  private final ImportTarget target;
  private int regions;

  MemoryLines(ImportTarget target) {
    this.target = target;
  }

  /** @return false if the line names no place */
  boolean write(LogLine line) {
    return switch (line.message) {
      case CARVEOUT_RESOURCE -> carveout(line, line.word(0), line.number(0), line.number(1), line.number(2));
      case CARVEOUT_WITHOUT_NAME -> carveout(line, "", line.number(0), line.number(1), line.number(2));
      case CARVEOUT_PLACED -> region(line, line.number(0), line.number(1), "");
      case RESERVED_CARVEOUT -> region(line, line.number(0), line.number(1), line.word(0));
      case TCM_CARVEOUT -> region(line, line.number(0), line.number(2), line.word(0));
      default -> node(line, line.word(0));
    };
  }

  /** The table asks for a device address, or any. */
  private boolean carveout(LogLine line, String name, long device, long physical, long size) {
    boolean isPlaced = physical != Rpmsg.ADDRESS_ANY_U32 && (physical != 0 || !name.isEmpty());
    return isPlaced ? region(line, physical, size, name) : name.isEmpty() || region(line, device, size, name);
  }

  /** A node of the device tree is {@code name@address}, its size is not printed. */
  private boolean node(LogLine line, String node) {
    int at = node.lastIndexOf('@');
    if (at < 0 || !node.substring(at + 1).matches("[0-9a-fA-F]{1,15}")) {
      return false;
    }
    return region(line, Long.parseLong(node.substring(at + 1), 16), 0, node.substring(0, at));
  }

  private boolean region(LogLine line, long address, long size, String name) {
    if (regions < MOST_REGIONS) {
      String role = name.contains("vring") ? "vring" : name.contains("buffer") ? "buffers" : "carveout";
      RegionInfo region = new RegionInfo(target.ids().region(regions++), address, size, role, name, "", false);
      target.system().describe(SystemDescription.builder().add(region).build(), line.nanos);
    }
    return true;
  }
}
