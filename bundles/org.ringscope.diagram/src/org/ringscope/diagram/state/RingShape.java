// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.ringscope.analysis.state.RingWindow;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.PackedMarker;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.Side;

/** How many cells and which indices a ring has in its diagram. Changes with the format and size of a ring alone. */
final class RingShape {
  /** Columns of the window onto a ring that is not shown whole. */
  static final int WINDOW = 16;
  /** Indirect tables that are shown of a ring, and entries of each. */
  static final int TABLES = 4;
  static final int TABLE_ENTRIES = 8;

  private static final RingstateFactory FACTORY = RingstateFactory.eINSTANCE;
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;

  private RingShape() {}

  /** Brings a ring to a format and a size. */
  static void update(Ring ring, boolean isPacked, int size) {
    boolean isWindowed = size > RingWindow.MOST_WHOLE;
    int columns = isWindowed ? WINDOW : size;
    Values.set(ring, PACKAGE.getRing_Format(), isPacked ? RingFormat.PACKED : RingFormat.SPLIT);
    Values.set(ring, PACKAGE.getRing_Size(), size);
    Values.set(ring, PACKAGE.getRing_Windowed(), isWindowed);
    cells(ring.getDescriptors(), columns, FACTORY::createDescriptor);
    cells(ring.getAvail(), isPacked ? 0 : columns, FACTORY::createAvailSlot);
    cells(ring.getUsed(), isPacked ? 0 : columns, FACTORY::createUsedSlot);
    indices(ring, isPacked);
  }

  static <T extends Cell> void cells(EList<T> list, int count, Supplier<T> make) {
    while (list.size() > count) {
      list.remove(list.size() - 1);
    }
    while (list.size() < count) {
      T cell = make.get();
      cell.setPosition(list.size());
      list.add(cell);
    }
  }

  private static void indices(Ring ring, boolean isPacked) {
    List<Index> wanted = new ArrayList<>();
    if (isPacked) {
      Stream.of(PackedMarker.values()).forEach(each -> wanted.add(index(each.text(), each.isDriver(), false)));
    } else {
      Stream.of(IndexMarker.values())
          .forEach(each -> wanted.add(index(each.text(), each.isDriver(), each.isEvent())));
    }
    boolean isSame = wanted.stream().map(Index::getName).toList()
        .equals(ring.getIndices().stream().map(Index::getName).toList());
    if (!isSame) {
      ring.getIndices().clear();
      ring.getIndices().addAll(wanted);
    }
  }

  private static Index index(String name, boolean isDriver, boolean isEvent) {
    Index index = FACTORY.createIndex();
    index.setName(name);
    index.setMover(isDriver ? Side.DRIVER : Side.DEVICE);
    index.setEvent(isEvent);
    return index;
  }

  /** As many tables as are shown, still empty. */
  static void addTables(Ring ring) {
    for (int i = 0; i < TABLES; i++) {
      IndirectTable table = FACTORY.createIndirectTable();
      cells(table.getEntries(), TABLE_ENTRIES, FACTORY::createDescriptor);
      ring.getTables().add(table);
    }
  }
}
