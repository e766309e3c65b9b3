// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Memory without rings that only the two cores of one pair use: it stands below a memory with rings of that pair. */
final class Companions {
  private final Map<String, List<SystemScene.Region>> below = new HashMap<>();
  private final Set<String> placed = new HashSet<>();

  private Companions() {}

  static Companions of(SystemScene scene) {
    Companions companions = new Companions();
    Set<String> withRings = new HashSet<>();
    Map<Set<String>, String> homes = new HashMap<>();
    Set<String> known = new HashSet<>();
    scene.regions().forEach(region -> known.add(region.id()));
    for (SystemScene.Queue queue : scene.queues()) {
      if (queue.region() != null && known.contains(queue.region())) {
        withRings.add(queue.region());
        if (queue.driver() != null && queue.device() != null && !queue.driver().equals(queue.device())) {
          homes.put(Set.of(queue.driver(), queue.device()), queue.region());
        }
      }
    }
    for (SystemScene.Region region : scene.regions()) {
      String home = withRings.contains(region.id()) ? null : homes.get(new HashSet<>(region.users()));
      if (home != null) {
        companions.below.computeIfAbsent(home, id -> new ArrayList<>()).add(region);
        companions.placed.add(region.id());
      }
    }
    return companions;
  }

  /** Whether it stands below another. */
  boolean isWithOthers(SystemScene.Region region) {
    return placed.contains(region.id());
  }

  /** What stands below this region, from above. */
  List<SystemScene.Region> with(String region) {
    return below.getOrDefault(region, List.of());
  }
}
