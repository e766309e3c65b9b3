// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.ringscope.trace.Unknown;

/**
 * What lies where in physical memory, and what each core reaches of it. Immutable.
 *
 * @param areas in the order of addresses, of those at the same address the largest first
 */
public record MemoryMap(List<MapArea> areas, List<CoreView> cores, List<MapProblem> problems) {
  public static final MemoryMap EMPTY = new MemoryMap(List.of(), List.of(), List.of());
  /** Who sees so many has enough to do. */
  private static final int MOST_PROBLEMS = 200;

  public MemoryMap {
    areas = List.copyOf(areas);
    cores = List.copyOf(cores);
    problems = List.copyOf(problems);
  }

  static MemoryMap of(List<MapArea> all, List<CoreView> cores) {
    List<MapArea> areas = all.stream().filter(area -> area.size() > 0).sorted((a, b) -> {
      int order = Long.compareUnsigned(a.address(), b.address());
      int larger = order != 0 ? order : Long.compareUnsigned(b.size(), a.size());
      return larger != 0 ? larger : Boolean.compare(b.isRegion(), a.isRegion());
    }).toList();
    MemoryMap map = new MemoryMap(areas, cores, List.of());
    List<MapProblem> found = new ArrayList<>();
    map.findOverlaps(found);
    map.findUnreachable(found);
    map.findOutside(found);
    return new MemoryMap(areas, cores, found.subList(0, Math.min(found.size(), MOST_PROBLEMS)));
  }

  /** What is wrong with an area. */
  public List<MapProblem> problemsOf(int area) {
    return problems.stream().filter(problem -> problem.area() == area).toList();
  }

  /** Two that take the same bytes: regions may be one in the other, and hold what is in them. */
  private void findOverlaps(List<MapProblem> found) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      MapArea area = areas.get(i);
      open.removeIf(other -> !areas.get(other).overlaps(area));
      for (int other : open) {
        if (isWrong(areas.get(other), area)) {
          found.add(overlap(i, other));
          found.add(overlap(other, i));
        }
      }
      open.add(i);
    }
  }

  private static boolean isWrong(MapArea one, MapArea other) {
    if (one.isRegion() && other.isRegion()) {
      return !one.contains(other) && !other.contains(one);
    }
    return !one.isRegion() && !other.isRegion()
        && !(one.kind() == MapArea.Kind.BUFFERS && other.kind() == MapArea.Kind.BUFFERS);
  }

  private MapProblem overlap(int area, int other) {
    return new MapProblem(MapProblem.Kind.OVERLAP, area, MapProblem.NO_CORE,
        areas.get(area).name() + " overlaps " + areas.get(other).name());
  }

  private void findUnreachable(List<MapProblem> found) {
    for (int i = 0; i < areas.size(); i++) {
      MapArea area = areas.get(i);
      for (CoreView core : cores) {
        int id = core.core().id();
        boolean isNeeded = id != Unknown.ID && (id == area.driverCore() || id == area.deviceCore());
        if (isNeeded && !core.reaches(area.address(), area.size())) {
          found.add(new MapProblem(MapProblem.Kind.UNREACHABLE, i, id,
              core.core().name() + " cannot reach " + area.name() + ": it is outside of its address windows"));
        }
      }
    }
  }

  private void findOutside(List<MapProblem> found) {
    if (areas.stream().noneMatch(MapArea::isRegion)) {
      return; // nobody told of memory
    }
    for (int i = 0; i < areas.size(); i++) {
      MapArea area = areas.get(i);
      if (!area.isRegion() && areas.stream().noneMatch(other -> other.isRegion() && other.contains(area))) {
        found.add(new MapProblem(MapProblem.Kind.NO_MEMORY, i, MapProblem.NO_CORE,
            area.name() + " lies in no memory region"));
      }
    }
  }

  /** Every area in a line, and what is wrong. */
  public String asText() {
    StringJoiner lines = new StringJoiner("\n");
    for (MapArea area : areas) {
      lines.add(MapText.hex(area.address()) + "  " + MapText.bytes(area.size()) + "  " + (area.isRegion() ? "" : "  ")
          + area.name() + (area.detail().isEmpty() ? "" : ", " + area.detail()));
    }
    problems.forEach(problem -> lines.add("⚠ " + problem.text()));
    return lines.toString();
  }
}
