// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.CoreInfo;

/** Reads how messages go through the layers of each core: program, device of the endpoint, RPMsg, virtqueue, notification. */
public final class LayerReader {

  private final Trace trace;
  private final Set<StackLayer> layers;
  private final Set<Integer> queues;

  /** @param layers those that are shown @param queues ids of the only ones, empty for all */
  public LayerReader(Trace trace, Set<StackLayer> layers, Set<Integer> queues) {
    this.trace = trace;
    this.layers = Set.copyOf(layers);
    this.queues = Set.copyOf(queues);
  }

  /** What begins between two instants, at most {@code limit} items, the first ones. */
  public List<SequenceItem> between(long fromNanos, long toNanos, int limit) throws IOException {
    LayerItems items = new LayerItems(trace.system(), layers, queues);
    EventCursor cursor = trace.cursor();
    cursor.seek(fromNanos);
    while (items.items().size() < limit && cursor.next() && cursor.event().nanos() <= toNanos) {
      if (cursor.event().nanos() >= fromNanos && cursor.event().type() != null && !cursor.event().isCheckpoint()) {
        items.take(cursor.event());
      }
    }
    return items.items();
  }

  /** The lifelines that the items touch: the first core's from program to wire, the others' from wire to program. */
  public List<SequenceLane> lanes(List<SequenceItem> items) {
    Set<Integer> used = new HashSet<>();
    items.forEach(item -> {
      used.add(item.from());
      used.add(item.to());
    });
    List<SequenceLane> lanes = new ArrayList<>();
    for (CoreInfo core : trace.system().cores()) {
      List<StackLayer> order = new ArrayList<>(List.of(StackLayer.values()));
      if (core != trace.system().cores().get(0)) {
        Collections.reverse(order);
      }
      order.stream().filter(layer -> used.contains(LayerItems.lane(core.id(), layer)))
          .forEach(layer -> lanes.add(new SequenceLane(LayerItems.lane(core.id(), layer), layer.text(), core.name())));
    }
    return lanes;
  }
}
