// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package uses which, and by which classes. */
final class PackageGraph {
  private final Map<String, Map<String, Set<String>>> edges = new TreeMap<>();

  /** Class {@code user} in package {@code from} uses class {@code used} in package {@code to}. */
  void add(String from, String user, String to, String used) {
    if (!from.equals(to)) {
      edges.computeIfAbsent(from, key -> new TreeMap<>()).computeIfAbsent(to, key -> new TreeSet<>())
          .add(user + " -> " + used);
    }
  }

  /** The edges that lie on a cycle, each with its classes; empty if there is no cycle. */
  List<String> cyclicEdges() {
    List<String> found = new ArrayList<>();
    edges.forEach((from, targets) -> targets.forEach((to, classes) -> {
      if (reachable(to).contains(from)) {
        found.add(from + " -> " + to + " " + classes);
      }
    }));
    return found;
  }

  private Set<String> reachable(String from) {
    Set<String> found = new TreeSet<>();
    collect(from, found);
    return found;
  }

  private void collect(String from, Set<String> found) {
    for (String next : edges.getOrDefault(from, Map.of()).keySet()) {
      if (found.add(next)) {
        collect(next, found);
      }
    }
  }
}
