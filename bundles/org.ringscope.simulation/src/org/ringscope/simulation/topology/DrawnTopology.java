// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ringscope.formats.devicetree.DeviceTree;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.formats.devicetree.TreeSystem;
import org.ringscope.model.topology.Topology;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.trace.FailureText;

/**
 * A system that was drawn from a file of somebody else.
 *
 * @param topology in no resource, called like the file
 * @param problems what the file itself contradicts or leaves open, the worst first; a firmware says none here
 */
public record DrawnTopology(Kind kind, Topology topology, List<TreeProblem> problems) {
  /** What the file is. */
  public enum Kind {
    FIRMWARE, DEVICE_TREE
  }

  /**
   * Reads a firmware ELF, the bytes of a resource table, or a device tree: its blob, its source, or a folder like
   * {@code /proc/device-tree}.
   *
   * @throws IOException with one line that names the file, and the place in it that is wrong
   */
  public static DrawnTopology read(Path file) throws IOException {
    if (DeviceTree.isTree(file)) {
      TreeSystem system = TreeSystem.of(DeviceTree.read(file));
      return new DrawnTopology(Kind.DEVICE_TREE, TopologyFromDeviceTree.of(stem(file), system), system.problems());
    }
    try {
      return new DrawnTopology(Kind.FIRMWARE, TopologyFromFirmware.read(file), List.of());
    } catch (MalformedFirmwareException e) {
      throw new IOException(file + ": offset=" + e.offset() + ": " + e.reason(), e);
    } catch (IOException e) {
      throw FailureText.naming(file, e);
    }
  }

  private static String stem(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return name == null ? "device-tree" : name.toString().replaceFirst("\\.(dtb|dts|dtbo)$", "");
  }
}
