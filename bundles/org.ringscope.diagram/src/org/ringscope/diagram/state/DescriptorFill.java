// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.protocol.ring.DescriptorFlags;

/** Fills the descriptors of a ring, and the indirect tables that they refer to, from a state of any format. */
final class DescriptorFill {
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;

  private final Ring ring;
  private final RingState state;

  DescriptorFill(Ring ring, RingState state) {
    this.ring = ring;
    this.state = state;
  }

  static Owner owner(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> Owner.FREE;
      case DRIVER -> Owner.DRIVER;
      case DEVICE -> Owner.DEVICE;
      case USED -> Owner.USED;
      case UNKNOWN -> Owner.UNKNOWN;
    };
  }

  /** @param shown by column the descriptor that it shows, negative for none */
  void fill(int[] shown) {
    for (int column = 0; column < shown.length; column++) {
      Descriptor cell = ring.getDescriptors().get(column);
      int index = shown[column];
      if (index < 0) {
        clear(cell);
      } else {
        fill(cell, index, shown);
      }
    }
    tables(shown);
  }

  /** Shows nothing. */
  static void clear(Descriptor cell) {
    Values.unset(cell, PACKAGE.getCell_Slot(), PACKAGE.getCell_Owner(), PACKAGE.getDescriptor_Table());
    clearWords(cell);
  }

  private static void clearWords(Descriptor cell) {
    Values.unset(cell, PACKAGE.getDescriptor_Address(), PACKAGE.getDescriptor_Length(), PACKAGE.getDescriptor_Flags(),
        PACKAGE.getDescriptor_BufferId(), PACKAGE.getDescriptor_Follows(), PACKAGE.getDescriptor_Next());
  }

  private void fill(Descriptor cell, int index, int[] shown) {
    Values.set(cell, PACKAGE.getCell_Slot(), index);
    Values.set(cell, PACKAGE.getCell_Owner(), owner(state.owner(index)));
    if (!state.isDescriptorKnown(index) || isAtRest(index)) {
      clearWords(cell);
      return;
    }
    boolean isLinked = (state.flags(index) & DescriptorFlags.NEXT) != 0;
    words(cell, state.address(index), state.length(index), state.flags(index));
    Values.set(cell, PACKAGE.getDescriptor_BufferId(),
        state.<Integer>byFormat(split -> null, packed -> Values.known(packed.bufferId(index))));
    Values.set(cell, PACKAGE.getDescriptor_Follows(), isLinked ? Values.known(state.next(index)) : null);
    // what a free descriptor was linked to is no chain any more
    boolean isInChain = state.headOf(index) != QueueState.UNKNOWN;
    Values.set(cell, PACKAGE.getDescriptor_Next(),
        isLinked && isInChain ? Values.at(ring.getDescriptors(), column(shown, state.next(index))) : null);
  }

  private static void words(Descriptor cell, long address, long length, int flags) {
    Values.set(cell, PACKAGE.getDescriptor_Address(), address);
    Values.set(cell, PACKAGE.getDescriptor_Length(), length);
    Values.set(cell, PACKAGE.getDescriptor_Flags(), flags);
  }

  /** Never written, or nothing to be said of it: a cell that is empty in every picture. */
  private boolean isAtRest(int index) {
    return state.owner(index) == DescriptorOwner.FREE && state.address(index) == 0 && state.length(index) == 0;
  }

  /** Column that shows a descriptor, -1 if none does. */
  static int column(int[] shown, int index) {
    for (int column = 0; column < shown.length; column++) {
      if (shown[column] == index) {
        return column;
      }
    }
    return -1;
  }

  /** A table stays with the cell that refers to it; new ones take what is free. */
  private void tables(int[] shown) {
    for (IndirectTable table : ring.getTables()) {
      if (table.getOf() != null && table(table.getOf(), shown).isEmpty()) {
        Values.set(table.getOf(), PACKAGE.getDescriptor_Table(), null);
        clear(table);
      }
    }
    for (Descriptor cell : ring.getDescriptors()) {
      List<org.ringscope.analysis.state.Descriptor> entries = table(cell, shown);
      if (!entries.isEmpty() && cell.getTable() == null) {
        Values.set(cell, PACKAGE.getDescriptor_Table(), free());
      }
      if (!entries.isEmpty() && cell.getTable() != null) {
        fill(cell.getTable(), cell, entries);
      }
    }
  }

  /** The entries that a shown descriptor in use refers to. */
  private List<org.ringscope.analysis.state.Descriptor> table(Descriptor cell, int[] shown) {
    int index = cell.getPosition() < shown.length ? shown[cell.getPosition()] : QueueState.UNKNOWN;
    boolean isInUse = index >= 0 && state.headOf(index) != QueueState.UNKNOWN;
    return isInUse ? state.indirectTable(index) : List.of();
  }

  /** A table that shows nothing, null if there is none. All are made when the first is needed: later nothing comes or goes. */
  private IndirectTable free() {
    if (ring.getTables().isEmpty()) {
      RingShape.addTables(ring);
    }
    for (IndirectTable table : ring.getTables()) {
      if (table.getOf() == null) {
        return table;
      }
    }
    return null;
  }

  /** Shows nothing. */
  static void clear(IndirectTable table) {
    Values.unset(table, PACKAGE.getIndirectTable_Of(), PACKAGE.getIndirectTable_Size());
    table.getEntries().forEach(DescriptorFill::clear);
  }

  private static void fill(IndirectTable table, Descriptor of, List<org.ringscope.analysis.state.Descriptor> entries) {
    Values.set(table, PACKAGE.getIndirectTable_Of(), of);
    Values.set(table, PACKAGE.getIndirectTable_Size(), entries.size());
    for (Descriptor cell : table.getEntries()) {
      if (cell.getPosition() >= entries.size()) {
        clear(cell);
        continue;
      }
      var entry = entries.get(cell.getPosition());
      Values.set(cell, PACKAGE.getCell_Slot(), cell.getPosition());
      Values.set(cell, PACKAGE.getCell_Owner(), of.getOwner());
      words(cell, entry.address(), entry.length(), entry.flags());
      Values.set(cell, PACKAGE.getDescriptor_Follows(), entry.hasNext() ? entry.next() : null);
      boolean isShown = entry.hasNext() && entry.next() < entries.size();
      Values.set(cell, PACKAGE.getDescriptor_Next(), isShown ? Values.at(table.getEntries(), entry.next()) : null);
    }
  }
}
