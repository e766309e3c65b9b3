// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.model.NameForm;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.protocol.firmware.MalformedFirmwareException;

/**
 * The memory that a firmware names, as regions of a topology. Regions never overlap and neither do windows: what is added
 * first has its place, of what comes later only the rest is new.
 */
final class FirmwareMemory {
  static final long PAGE_BYTES = 4096;
  /** Resource tables hold device addresses in 32 bits. */
  private static final long DEVICE_SPACE_BYTES = 1L << 32;
  /** Far from every real address, so that sums do not overflow. */
  private static final long LAST_ADDRESS = 1L << 62;
  /** A table is small; a hostile one shall not make a huge topology. */
  private static final int MOST_WINDOWS = 256;

  private record Span(long from, long to) {
    boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }
  }

  /** Device addresses and the physical ones behind them. */
  private record Window(String name, Span device, long physical) {
    Span target() {
      return new Span(physical, physical + device.to - device.from);
    }
  }

  private final FirmwareNames names;
  private final List<Window> windows = new ArrayList<>();
  private final List<MemoryRegion> regions = new ArrayList<>();

  FirmwareMemory(FirmwareNames names) {
    this.names = names;
  }

  /**
   * Adds what is new of a range.
   *
   * @param da device address
   * @param pa physical address
   * @throws MalformedFirmwareException if the range leaves the address space, or there are too many of them
   */
  void add(String name, long da, long pa, long size, RegionRole role) throws MalformedFirmwareException {
    if (da < 0 || pa < 0 || size < 0 || da > LAST_ADDRESS - size || pa > LAST_ADDRESS - size) {
      throw new MalformedFirmwareException(0,
          "%s runs over the end of the address space: da=0x%x size=0x%x".formatted(name, da, size));
    }
    for (Span free : rest(new Span(da, da + size), windows.stream().map(Window::device).toList())) {
      Window window = new Window(NameForm.of(name), free, pa + free.from - da);
      windows.add(window);
      if (windows.size() > MOST_WINDOWS) {
        throw new MalformedFirmwareException(0, "more than " + MOST_WINDOWS + " memory ranges");
      }
      for (Span memory : rest(window.target(), regions.stream().map(FirmwareMemory::span).toList())) {
        region(name, memory, role);
      }
    }
  }

  /** Memory that the host chooses: behind everything that has its place, else in a gap; device and physical address are the same. */
  MemoryRegion allocate(String name, long size, long align, RegionRole role) throws MalformedFirmwareException {
    long step = Math.max(PAGE_BYTES, align);
    List<Span> taken = new ArrayList<>();
    for (Window window : windows) {
      taken.add(window.device);
      taken.add(window.target());
    }
    taken.sort(Comparator.comparingLong(Span::to).reversed());
    taken.add(new Span(0, 0));
    for (Span before : taken) {
      long from = (before.to + step - 1) / step * step;
      Span chosen = new Span(from, from + roundUp(size));
      if (chosen.to <= DEVICE_SPACE_BYTES && taken.stream().noneMatch(chosen::overlaps)) {
        windows.add(new Window(NameForm.of(name), chosen, from));
        return region(name, chosen, role);
      }
    }
    throw new MalformedFirmwareException(0, "no room for " + name + ": size=" + size);
  }

  /** Whether all of a range of device addresses has memory behind it. */
  boolean covers(long da, long size) {
    return rest(new Span(da, da + size), windows.stream().map(Window::device).toList()).isEmpty();
  }

  /** The physical address behind a device address, which must be covered. */
  long physical(long da) {
    Window window =
        windows.stream().filter(each -> each.device.from <= da && da < each.device.to).findFirst().orElseThrow();
    return window.physical + da - window.device.from;
  }

  /** The region that a device address lies in; null if it is not covered. */
  MemoryRegion at(long da) {
    if (!covers(da, 1)) {
      return null;
    }
    Span place = new Span(physical(da), physical(da) + 1);
    return regions.stream().filter(region -> span(region).overlaps(place)).findFirst().orElse(null);
  }

  /** Puts an element to a device address, which must be covered. */
  void place(Placed element, long da) {
    element.setAddress(new Address(physical(da)));
    element.setRegion(at(da));
  }

  List<MemoryRegion> regions() {
    return regions;
  }

  /** Gives the core its windows, unless all of its addresses are the physical ones. */
  void addWindows(Core remote) {
    if (windows.stream().allMatch(window -> window.device.from == window.physical)) {
      return;
    }
    for (Window each : windows) {
      AddressWindow window = TopologyFactory.eINSTANCE.createAddressWindow();
      window.setName(each.name);
      window.setAddress(new Address(each.device.from));
      window.setPhysical(new Address(each.physical));
      window.setSize(new Size(each.device.to - each.device.from));
      remote.getWindows().add(window);
    }
  }

  static long roundUp(long value) {
    return (value + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
  }

  private MemoryRegion region(String name, Span memory, RegionRole role) {
    MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
    region.setName(names.unique(name));
    region.setAddress(new Address(memory.from));
    region.setSize(new Size(memory.to - memory.from));
    region.setRole(role);
    regions.add(region);
    return region;
  }

  private static Span span(MemoryRegion region) {
    long from = region.getAddress().value();
    return new Span(from, from + region.getSize().bytes());
  }

  /** What none of the taken ones covers, in rising order. */
  private static List<Span> rest(Span whole, List<Span> taken) {
    List<Span> left = new ArrayList<>();
    long from = whole.from;
    for (Span other : taken.stream().filter(whole::overlaps).sorted(Comparator.comparingLong(Span::from)).toList()) {
      if (other.from > from) {
        left.add(new Span(from, other.from));
      }
      from = Math.max(from, other.to);
    }
    if (from < whole.to) {
      left.add(new Span(from, whole.to));
    }
    return left;
  }
}
