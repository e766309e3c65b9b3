// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A scene in which the members of a group are one box: what is inside is counted, what leads out of it stays. */
final class FoldedScene {
  private final SystemScene scene;

  private FoldedScene(SystemScene scene) {
    this.scene = scene;
  }

  static SystemScene of(SystemScene scene, Set<String> folded) {
    return folded.isEmpty() || scene.groups().isEmpty() ? scene : new FoldedScene(scene).fold();
  }

  private SystemScene fold() {
    List<SystemScene.Queue> queues = new ArrayList<>();
    for (SystemScene.Queue queue : scene.queues()) {
      String driver = outer(queue.driver());
      String device = outer(queue.device());
      if (driver == null || !driver.equals(device)) {
        boolean isInside = queue.region() != null && scene.groups().containsKey(queue.region());
        queues.add(new SystemScene.Queue(queue.id(), queue.label(), driver, device, isInside ? null : queue.region(),
            queue.towardsDriver()));
      }
    }
    List<SystemScene.Doorbell> doorbells = scene.doorbells().stream()
        .map(bell -> new SystemScene.Doorbell(bell.id(), outer(bell.from()), outer(bell.to())))
        .filter(bell -> !Objects.equals(bell.from(), bell.to())).toList();
    List<SystemScene.Region> regions = scene.regions().stream()
        .filter(region -> !scene.groups().containsKey(region.id()))
        .map(region -> new SystemScene.Region(region.id(), region.range(),
            region.users().stream().map(this::outer).distinct().toList()))
        .toList();
    return new SystemScene(cores(), regions, queues, doorbells, scene.groups());
  }

  private List<SystemScene.Core> cores() {
    Map<String, SystemScene.Core> cores = new LinkedHashMap<>();
    for (SystemScene.Core core : scene.cores()) {
      String group = scene.groups().get(core.id());
      cores.putIfAbsent(outer(core.id()),
          group == null ? core : new SystemScene.Core(group, contents(group), List.of()));
    }
    return List.copyOf(cores.values());
  }

  private String contents(String group) {
    long cores = scene.cores().stream().filter(core -> group.equals(scene.groups().get(core.id()))).count();
    long regions = scene.regions().stream().filter(region -> group.equals(scene.groups().get(region.id()))).count();
    long queues = scene.queues().stream()
        .filter(queue -> group.equals(outer(queue.driver())) && group.equals(outer(queue.device()))).count();
    return "▸ " + cores + (cores == 1 ? " core · " : " cores · ") + regions
        + (regions == 1 ? " memory" : " memories") + (queues == 0 ? "" : " · " + queues + " queues inside");
  }

  private String outer(String core) {
    return core == null ? null : scene.groups().getOrDefault(core, core);
  }
}
