// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;

/** Whether a core sees memory through its windows, and windows for what it does not see. */
final class Reach {
  /** Device addresses have 32 bits (Linux include/linux/remoteproc.h: struct fw_rsc_vdev_vring). */
  private static final long END = 1L << 32;

  private Reach() {}

  /** Whether each of its address spaces that has windows has one with all of this behind it. */
  static boolean sees(Core core, Span span) {
    return spaces(core).stream().allMatch(space -> isSeen(core, space, span));
  }

  private static Set<AddressSpace> spaces(Core core) {
    return core.getWindows().stream().map(AddressWindow::getSpace)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AddressSpace.class)));
  }

  private static boolean isSeen(Core core, AddressSpace space, Span span) {
    return windows(core, space).map(Span::behind).anyMatch(behind -> behind != null && behind.contains(span));
  }

  private static Stream<AddressWindow> windows(Core core, AddressSpace space) {
    return core.getWindows().stream().filter(window -> window.getSpace() == space);
  }

  /** Gives a core a window to a region in each of its address spaces that needs one; at the region's own address if that is free. */
  static void give(Core core, MemoryRegion region) {
    Span span = Span.of(region);
    if (core == null || span == null) {
      return;
    }
    for (AddressSpace space : spaces(core)) {
      if (!isSeen(core, space, span)) {
        AddressWindow window = TopologyFactory.eINSTANCE.createAddressWindow();
        window.setName(name(core, region.getName()));
        window.setSpace(space);
        window.setAddress(new Address(freeAddress(core, window, span)));
        window.setRegion(region);
        core.getWindows().add(window);
      }
    }
  }

  /** Where so much is free in the space of a window: at its physical address, or else behind another window. */
  static long freeAddress(Core core, AddressWindow window, Span span) {
    List<Span> taken = windows(core, window.getSpace()).filter(other -> other != window && other.getAddress() != null)
        .map(other -> new Span(other.getAddress().value(), Defaults.size(other))).toList();
    Stream<Long> behind = taken.stream().map(each -> FreeMemory.up(each.end(), FreeMemory.GRAIN)).sorted();
    return Stream.concat(Stream.of(span.start()), behind)
        .filter(start -> start >= 0 && start <= END - span.bytes())
        .filter(start -> taken.stream().noneMatch(new Span(start, span.bytes())::overlaps))
        .findFirst().orElse(span.start());
  }

  private static String name(Core core, String wanted) {
    Set<String> taken = core.eContents().stream().map(QualifiedName::localName).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    String name = wanted;
    for (int number = 0; taken.contains(name); number++) {
      name = wanted + "_" + number;
    }
    return name;
  }
}
