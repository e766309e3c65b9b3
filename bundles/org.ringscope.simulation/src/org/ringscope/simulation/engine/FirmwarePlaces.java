// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.simulation.topology.AddressMaps;

/** Where the parts of a firmware that is made for one core lie: its resource table and its code. */
final class FirmwarePlaces {

  private static final long PAGE_BYTES = 0x1000;

  /** Physical memory. */
  record Span(long from, long bytes) {
    long end() {
      return from + bytes;
    }

    boolean overlaps(Span other) {
      return Long.compareUnsigned(from, other.end()) < 0 && Long.compareUnsigned(other.from, end()) < 0;
    }

    boolean holds(Span other) {
      long offset = other.from - from;
      return offset >= 0 && other.bytes <= bytes - offset;
    }
  }

  private final Core remote;
  private final Engine engine;
  private final AddressMap map;
  private final List<Span> taken = new ArrayList<>();
  private final List<Span> own = new ArrayList<>();

  /** Apart from what the topology places, and from the firmware made for other cores before. */
  FirmwarePlaces(Core remote, Engine engine) {
    this.remote = remote;
    this.engine = engine;
    map = AddressMaps.of(remote, AddressSpace.DA);
    for (Iterator<EObject> all = TopologyContents.topologyOf(remote).eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed element && engine.places().start(element) != null) {
        taken.add(new Span(engine.places().start(element), engine.places().bytes(element)));
      }
    }
    engine.madeFirmware().put(remote, own);
    engine.madeFirmware().values().forEach(taken::addAll);
  }

  /** Memory that a firmware may be loaded to: all of this role, and that of the resource table. In the order of the file. */
  static List<MemoryRegion> regions(Core remote, Engine engine) {
    MemoryRegion own = tableOf(remote) == null ? null : tableOf(remote).getRegion();
    return engine.ids().contents().regions().stream()
        .filter(region -> region == own || region.getRole() == RegionRole.FIRMWARE).toList();
  }

  private static ResourceTable tableOf(Core remote) {
    return remote.getFirmware() == null ? null : remote.getFirmware().getResourceTable();
  }

  /** The device address of the resource table: where the topology has it, else in memory for firmware. */
  long table(long bytes) {
    Long place = engine.places().start(tableOf(remote));
    if (place == null) {
      place = take(free(bytes), bytes);
    }
    return map.reverse(place, bytes);
  }

  /** The device address of code: on the page of the resource table or behind it, where that will do, else elsewhere. */
  long code(long table, long bytes) {
    long page = table & -PAGE_BYTES;
    long near = page == table ? table + PAGE_BYTES : page;
    boolean isNear = map.covers(near, bytes) && isFree(new Span(map.translate(near, bytes), bytes));
    long place = take(isNear ? map.translate(near, bytes) : free(bytes), bytes);
    return isNear ? near : map.reverse(place, bytes);
  }

  private long take(long from, long bytes) {
    Span span = new Span(from, bytes);
    taken.add(span);
    own.add(span);
    return from;
  }

  private boolean isFree(Span span) {
    return taken.stream().noneMatch(span::overlaps)
        && sorted().map(FirmwarePlaces::span).anyMatch(each -> each.holds(span))
        && isReached(span);
  }

  private boolean isReached(Span span) {
    try {
      map.reverse(span.from, span.bytes);
      return true;
    } catch (AddressFault e) {
      return false;
    }
  }

  /** Physical; on a page that nothing else is on, in memory for firmware, that of the core's own group first. */
  private long free(long bytes) {
    List<Long> ends = Stream.concat(taken.stream().map(Span::end), map.windows().stream().map(AddressMap.Window::to))
        .sorted(Long::compareUnsigned).toList();
    return sorted().map(FirmwarePlaces::span)
        .flatMap(region -> Stream.concat(Stream.of(region.from),
            ends.stream().filter(end -> region.holds(new Span(end, 1)))))
        .map(from -> new Span((from + PAGE_BYTES - 1) & -PAGE_BYTES, bytes)).filter(this::isFree).findFirst()
        .orElseThrow(() -> new AddressFault(AddressFault.Reason.NOT_MAPPED, 0, bytes)).from;
  }

  private Stream<MemoryRegion> sorted() {
    return regions(remote, engine).stream()
        .sorted(Comparator.comparing((MemoryRegion region) -> region.eContainer() != remote.eContainer())
            .thenComparing(MemoryRegion::getAddress));
  }

  private static Span span(MemoryRegion region) {
    return new Span(region.getAddress().value(), region.getSize().bytes());
  }
}
