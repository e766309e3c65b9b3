// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Topology;

/**
 * Physical memory on which nothing lies: no region, and nothing that says its place. Only addresses of 32 bits, for a vring
 * of a resource table has no more (Linux include/linux/remoteproc.h: struct fw_rsc_vdev_vring). Of one state of a topology.
 */
final class FreeMemory {
  /** What new memory begins at a multiple of, and has a multiple of. */
  static final long GRAIN = 0x1_0000;
  /** Where a system without memory gets its first. */
  private static final long FIRST = 0x4000_0000L;
  private static final long END = 1L << 32;
  private static final long PAGE_BYTES = 0x1000;

  private final List<Span> taken = new ArrayList<>();

  FreeMemory(Topology topology) {
    new TopologyContents(topology).regions().stream().map(Span::of).filter(span -> span != null).forEach(taken::add);
    MemoryPlaces places = new MemoryPlaces(topology);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed placed && places.start(placed) != null && places.bytes(placed) > 0) {
        taken.add(new Span(places.start(placed), places.bytes(placed)));
      }
    }
  }

  /**
   * The start of so many free bytes: where all these cores see them already, if there is such a place, and behind everything
   * else rather than in a gap.
   *
   * @return null where nothing is left
   */
  Long find(long bytes, Collection<Core> cores) {
    Long seen = find(bytes, cores, span -> cores.stream().allMatch(core -> Reach.sees(core, span)));
    return seen != null ? seen : find(bytes, cores, span -> true);
  }

  private Long find(long bytes, Collection<Core> cores, Predicate<Span> fits) {
    List<Long> starts = new ArrayList<>();
    for (long grain : new long[] {GRAIN, PAGE_BYTES}) {
      taken.stream().map(span -> up(span.end(), grain)).filter(end -> end > 0 && end < END)
          .max(Long::compare).ifPresentOrElse(starts::add, () -> starts.add(FIRST));
      cores.stream().flatMap(core -> core.getWindows().stream()).filter(window -> Defaults.physical(window) != null)
          .map(window -> up(Defaults.physical(window).value(), grain)).sorted().forEach(starts::add);
      taken.stream().map(span -> up(span.end(), grain)).sorted().forEach(starts::add);
      starts.add(FIRST);
    }
    return starts.stream().filter(start -> start > 0 && start <= END - bytes)
        .filter(start -> isFree(new Span(start, bytes)) && fits.test(new Span(start, bytes))).findFirst().orElse(null);
  }

  private boolean isFree(Span span) {
    return taken.stream().noneMatch(span::overlaps);
  }

  static long up(long value, long grain) {
    return value + grain - 1 & -grain;
  }
}
