// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** All rules, by the class that they are for: a new kind of element has its rules in one class, and a line here. */
final class Rules {
  /** In the order in which they are applied to an element. */
  static final List<TopologyRule<?>> ALL = Stream.of(
      NameRules.ALL, SizeRules.ALL, CoreRules.ALL, FirmwareRules.ALL, MemoryRules.ALL, WindowRules.ALL, PlaceRules.ALL,
      OverlapRules.ALL, FileRules.ALL, DoorbellRules.ALL, DeviceRules.ALL, DeviceKindRules.ALL, TransportRules.ALL,
      VirtqueueRules.ALL, RingPlaceRules.ALL, BounceRules.ALL, RpmsgRules.ALL, ChannelRules.ALL, TaskRules.ALL,
      TrafficRules.ALL, BenchRules.ALL)
      .<TopologyRule<?>>flatMap(List::stream).toList();

  /** The number of each id, those of hints included. */
  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    Stream.concat(ALL.stream().map(TopologyRule::id), Hints.ids()).forEach(id -> CODES.putIfAbsent(id, CODES.size()));
  }

  private static final Map<EClass, List<TopologyRule<?>>> BY_CLASS = new ConcurrentHashMap<>();

  private Rules() {}

  /** Those that look at elements of this class. */
  static List<TopologyRule<?>> of(EClass eClass) {
    return BY_CLASS.computeIfAbsent(eClass,
        key -> ALL.stream().<TopologyRule<?>>filter(rule -> rule.isFor(key)).toList());
  }

  /** A number that stands for the rule of this id; one for all that only the file of an older edition breaks. */
  static int code(String id) {
    return CODES.getOrDefault(id, CODES.size());
  }
}
