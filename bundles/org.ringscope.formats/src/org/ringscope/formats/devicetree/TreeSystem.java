// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.List;

/**
 * What a device tree says of processors that share memory and speak to each other.
 *
 * @param name the board, by {@code model} or {@code compatible} of the root; empty if neither is there
 * @param regions the children of {@code reserved-memory}
 * @param devices nodes of virtio-mmio devices
 * @param problems in the order of the tree's nodes
 */
public record TreeSystem(String name, TreeHost host, List<TreeRegion> regions, List<RemoteProcessor> processors,
    List<TreeDevice> devices, List<TreeProblem> problems) {

  /** Looks through a tree. What is not enabled is left out, with a note where it is a processor. */
  public static TreeSystem of(DeviceTree tree) {
    return new SystemReader(tree).read();
  }
}
