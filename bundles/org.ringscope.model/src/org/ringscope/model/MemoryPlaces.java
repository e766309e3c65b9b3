// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;

/**
 * Where everything of a system lies in physical memory: rings, buffers, tables, registers. What has an address or an
 * offset is there; the rest is put into its region where room is left, by kind and name and never by the order of the
 * file: tables, registers, rings, buffers, bounce buffers, logs. Of one state of the topology; changes are not followed.
 */
public final class MemoryPlaces {
  /** Where something lies. */
  private record Place(long start, long bytes) {
    long end() {
      return start + bytes;
    }

    boolean overlaps(Place other) {
      return Long.compareUnsigned(start, other.end()) < 0 && Long.compareUnsigned(other.start, end()) < 0;
    }
  }

  private final Map<Placed, Place> places = new HashMap<>();

  /** Of everything in the topology. */
  public MemoryPlaces(Topology topology) {
    Map<MemoryRegion, List<Placed>> unplaced = new LinkedHashMap<>();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed element) {
        Long start = saidStart(element);
        if (start != null) {
          places.put(element, new Place(start, PlacedSize.bytesAt(start, element)));
        } else if (element.getRegion() != null && element.getRegion().getAddress() != null) {
          unplaced.computeIfAbsent(element.getRegion(), region -> new ArrayList<>()).add(element);
        }
      }
    }
    unplaced.forEach(this::fill);
  }

  /** First physical address of something that says it; null if it does not. */
  private static Long saidStart(Placed element) {
    if (element.getAddress() != null) {
      return element.getAddress().value();
    }
    MemoryRegion region = element.getRegion();
    return element.getOffset() == null || region == null || region.getAddress() == null ? null
        : region.getAddress().value() + element.getOffset().bytes();
  }

  private void fill(MemoryRegion region, List<Placed> elements) {
    List<Place> taken = taken(region);
    elements.sort(Comparator.<Placed>comparingInt(PlacedSize::order).thenComparing(MemoryPlaces::owner)
        .thenComparingInt(each -> each instanceof Virtqueue queue ? Defaults.index(queue) : 0));
    long cursor = region.getAddress().value();
    for (Placed element : elements) {
      Place place = place(cursor, element);
      for (int i = 0; i < taken.size(); i++) { // in the order of addresses
        if (place.overlaps(taken.get(i))) {
          place = place(taken.get(i).end(), element);
        }
      }
      places.put(element, place);
      cursor = element instanceof Virtqueue ? RingBlock.roundUp(place.end(), RingBlock.PAGE_BYTES) : place.end();
    }
  }

  private static Place place(long from, Placed element) {
    long start = RingBlock.roundUp(from, PlacedSize.align(element));
    return new Place(start, PlacedSize.bytesAt(start, element));
  }

  private static String owner(Placed element) {
    EObject owner = element.eContainer();
    return owner == null ? "" : QualifiedName.of(owner);
  }

  /** What may not be used: things with a place of their own, and regions inside. */
  private List<Place> taken(MemoryRegion region) {
    List<Place> taken = new ArrayList<>();
    for (MemoryRegion inner : region.getRegions()) {
      if (inner.getAddress() != null && inner.getSize() != null) {
        taken.add(new Place(inner.getAddress().value(), inner.getSize().bytes()));
      }
    }
    places.forEach((element, place) -> {
      if (element.getRegion() == region) {
        taken.add(place);
      }
    });
    taken.sort((a, b) -> Long.compareUnsigned(a.start, b.start));
    return taken;
  }

  /** First physical addresses of everything that says it is in this region. */
  public List<Long> starts(MemoryRegion region) {
    return places.entrySet().stream().filter(each -> each.getKey().getRegion() == region)
        .map(each -> each.getValue().start).toList();
  }

  /** First physical address, or null where the topology does not say enough. */
  public Long start(Placed element) {
    Place place = element == null ? null : places.get(element);
    return place == null ? null : place.start;
  }

  /** Bytes from the start; 0 where the place is not known. Of a ring in three parts, up to the end of the last. */
  public long bytes(Placed element) {
    Place place = element == null ? null : places.get(element);
    return place == null ? 0 : place.bytes;
  }

  /** The parts of a ring; null where its place is not known. */
  public RingBlock ring(Virtqueue queue) {
    Long start = start(queue);
    return start == null ? null : RingBlock.at(start, queue);
  }
}
