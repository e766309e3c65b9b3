// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** The indirect tables that the descriptors of one ring refer to, as far as they are known (virtio 1.3 §2.7.5.3). */
final class KnownTables {
  private final Map<Integer, List<Descriptor>> tables = new HashMap<>();

  void clear() {
    tables.clear();
  }

  /** The one map, for whoever reads a checkpoint. */
  Map<Integer, List<Descriptor>> map() {
    return tables;
  }

  /** A descriptor was written: without INDIRECT it refers to no table any more. */
  void referredTo(int descriptor, int flags) {
    if ((flags & DescriptorFlags.INDIRECT) == 0) {
      tables.remove(descriptor);
    }
  }

  /** An entry of a table was written, from the first one on. */
  void written(EventView event) {
    int index = event.getInt(Field.INDEX);
    List<Descriptor> table = tables.computeIfAbsent(event.getInt(Field.DESCRIPTOR), d -> new ArrayList<>());
    if (index == 0) {
      table.clear();
    }
    if (index == table.size()) {
      table.add(new Descriptor(index, event.getLong(Field.ADDRESS), event.getLong(Field.LENGTH),
          event.getInt(Field.FLAGS), event.getInt(Field.NEXT)));
    }
  }

  Map<Integer, List<Descriptor>> copy() {
    Map<Integer, List<Descriptor>> copy = new HashMap<>();
    tables.forEach((index, table) -> copy.put(index, List.copyOf(table)));
    return copy;
  }
}
