// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All chains in flight of a system, those of a queue in the order in which they were published. */
final class ExposedChains {

  private final List<Map<Integer, ExposedChain>> queues = new ArrayList<>();

  /** @param count of queues */
  ExposedChains(int count) {
    for (int i = 0; i < count; i++) {
      queues.add(new LinkedHashMap<>());
    }
  }

  void add(ExposedChain chain) {
    queues.get(chain.queue().id()).put(chain.chain().head(), chain);
  }

  /** Null if there is none. */
  ExposedChain get(int queue, int head) {
    return queues.get(queue).get(head);
  }

  /** The driver has taken it back. */
  void remove(int queue, int head) {
    queues.get(queue).remove(head);
  }

  /** The driver has taken so many back in the order of their publication; the last one is this. */
  void removeBatch(int queue, int head, int count) {
    Iterator<Integer> heads = queues.get(queue).keySet().iterator();
    for (int i = 1; i < count && heads.hasNext(); i++) {
      heads.next();
      heads.remove();
    }
    remove(queue, head);
  }

  List<ExposedChain> all() {
    return queues.stream().flatMap(queue -> queue.values().stream()).toList();
  }
}
