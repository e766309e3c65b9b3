// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Queues under one head: those of a device, or those through which nothing passes. @param isIdle whether it is the latter */
record QueueGroup(String name, boolean isIdle, List<QueueRow> rows) {

  /**
   * Rows by their devices, a device where its first row stands; idle ones together at the end.
   *
   * @param words what names or problems must contain, empty for all
   */
  static List<QueueGroup> of(List<QueueRow> all, String words, Comparator<QueueRow> order) {
    Map<String, List<QueueRow>> byDevice = new LinkedHashMap<>();
    List<QueueRow> idle = new ArrayList<>();
    all.stream().filter(row -> contains(row, words.strip().toLowerCase(Locale.ROOT))).sorted(order)
        .forEach(
            row -> (row.queue().isIdle() ? idle : byDevice.computeIfAbsent(row.device(), name -> new ArrayList<>()))
                .add(row));
    List<QueueGroup> groups = new ArrayList<>();
    byDevice.forEach((device, rows) -> groups.add(new QueueGroup(device, false, rows)));
    if (!idle.isEmpty()) {
      groups.add(new QueueGroup(idle.size() + " idle", true, idle));
    }
    return groups;
  }

  private static boolean contains(QueueRow row, String words) {
    String text = row.device() + " " + row.queue().name() + " " + QueueColumn.PROBLEM.text(row);
    return words.isEmpty() || text.toLowerCase(Locale.ROOT).contains(words);
  }

  /** The same rows in the same order, with whatever numbers. */
  boolean isSame(QueueGroup other) {
    boolean isSame = other.isIdle == isIdle && other.name.equals(name) && other.rows.size() == rows.size();
    for (int i = 0; isSame && i < rows.size(); i++) {
      isSame = rows.get(i).isSame(other.rows.get(i));
    }
    return isSame;
  }
}
