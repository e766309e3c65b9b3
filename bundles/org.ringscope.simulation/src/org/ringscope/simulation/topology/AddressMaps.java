// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.runtime.memory.AddressMap;

/** The address maps that a topology draws. */
public final class AddressMaps {

  private AddressMaps() {}

  /**
   * How one kind of a core's addresses becomes physical; the identity where the topology has no window of that
   * kind.
   */
  public static AddressMap of(Core core, AddressSpace space) {
    List<AddressMap.Window> windows = core.getWindows().stream().filter(window -> window.getSpace() == space)
        .filter(AddressMaps::isPlaced).map(AddressMaps::window).toList();
    return windows.isEmpty() ? AddressMap.identity() : AddressMap.of(windows);
  }

  private static boolean isPlaced(AddressWindow window) {
    return window.getAddress() != null && Defaults.physical(window) != null;
  }

  private static AddressMap.Window window(AddressWindow window) {
    return new AddressMap.Window(window.getAddress().value(), Defaults.physical(window).value(), Defaults.size(window),
        window.getName() == null ? "" : window.getName());
  }
}
