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
 * file: tables, registers, rings, buffers, bounce buffers, logs. Of one state of the topology; changes are not
 * followed, and any thread may ask.
 */
public final class MemoryPlaces {
  /** Where something lies. */
  private record Place(long start, long bytes) {
    long end() {
      return start + bytes;
    }
  }

  /**
   * What decides who comes first in a region.
   *
   * @param owner the device or core that it belongs to
   * @param index of the queue that it is, or belongs to
   */
  private record Turn(int order, String owner, int index, Placed element) {
    static final Comparator<Turn> FIRST =
        Comparator.comparingInt(Turn::order).thenComparing(Turn::owner).thenComparingInt(Turn::index);
  }

  private final PlacedSize sizes;
  private final Map<Placed, Place> places = new HashMap<>();
  /** What has a place of its own, in the order of addresses; what is empty is left out. */
  private final List<Place> said = new ArrayList<>();
  private final Map<MemoryRegion, List<Long>> starts = new HashMap<>();

  /** Of everything in the topology. */
  public MemoryPlaces(Topology topology) {
    sizes = new PlacedSize(new TopologyContents(topology));
    Map<MemoryRegion, List<Placed>> unplaced = new LinkedHashMap<>();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed element) {
        Long start = saidStart(element);
        if (start != null) {
          say(element, new Place(start, sizes.bytesAt(start, element)));
        } else if (element.getRegion() != null && element.getRegion().getAddress() != null) {
          unplaced.computeIfAbsent(element.getRegion(), region -> new ArrayList<>()).add(element);
        }
      }
    }
    said.sort((a, b) -> Long.compareUnsigned(a.start, b.start));
    unplaced.forEach(this::fill);
    places.forEach((element, place) -> starts.computeIfAbsent(element.getRegion(), region -> new ArrayList<>())
        .add(place.start));
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

  private void say(Placed element, Place place) {
    places.put(element, place);
    if (place.bytes > 0) {
      said.add(place);
    }
  }

  private void fill(MemoryRegion region, List<Placed> elements) {
    List<Place> taken = taken(region);
    int next = 0;
    long cursor = region.getAddress().value();
    for (Turn turn : turns(elements)) {
      Place place = place(cursor, turn.element);
      while (next < taken.size() && Long.compareUnsigned(taken.get(next).start, place.end()) < 0) {
        Place other = taken.get(next++); // in the order of addresses, so that none is met twice
        if (Long.compareUnsigned(place.start, other.end()) < 0) {
          place = place(other.end(), turn.element);
        }
      }
      places.put(turn.element, place);
      cursor = turn.element instanceof Virtqueue ? RingBlock.roundUp(place.end(), RingBlock.PAGE_BYTES) : place.end();
    }
  }

  private List<Turn> turns(List<Placed> elements) {
    List<Turn> turns = new ArrayList<>();
    for (Placed element : elements) {
      EObject owner = element.eContainer();
      Virtqueue queue = element instanceof Virtqueue self ? self : owner instanceof Virtqueue its ? its : null;
      EObject named = queue == null ? owner : queue.eContainer();
      turns.add(new Turn(sizes.order(element), named == null ? "" : QualifiedName.of(named),
          queue == null ? 0 : Defaults.index(queue), element));
    }
    turns.sort(Turn.FIRST);
    return turns;
  }

  private Place place(long from, Placed element) {
    long start = RingBlock.roundUp(from, PlacedSize.align(element));
    return new Place(start, sizes.bytesAt(start, element));
  }

  /** What may not be used of a region, in the order of addresses: what has a place of its own, and regions inside. */
  private List<Place> taken(MemoryRegion region) {
    List<Place> taken = new ArrayList<>();
    long begin = region.getAddress().value();
    long last = region.getSize() == null ? begin : begin + region.getSize().bytes() - 1;
    for (int i = firstFrom(begin); i < said.size() && Long.compareUnsigned(said.get(i).start, last) <= 0; i++) {
      taken.add(said.get(i));
    }
    for (MemoryRegion inner : region.getRegions()) {
      if (inner.getAddress() != null && inner.getSize() != null) {
        taken.add(new Place(inner.getAddress().value(), inner.getSize().bytes()));
      }
    }
    taken.sort((a, b) -> Long.compareUnsigned(a.start, b.start));
    return taken;
  }

  private int firstFrom(long address) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(said.get(middle).start, address) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** First physical addresses of everything that says it is in this region. */
  public List<Long> starts(MemoryRegion region) {
    return starts.getOrDefault(region, List.of());
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
