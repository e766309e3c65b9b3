// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import org.eclipse.emf.common.util.EList;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.analysis.state.RingWindow;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.PackedMarker;
import org.ringscope.analysis.text.PackedText;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.protocol.ring.PackedPosition;

/** Fills the cells and indices of a ring from its state. */
final class RingFill {
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;
  private static final IndexMarker[] SPLIT = IndexMarker.values();
  private static final PackedMarker[] PACKED = PackedMarker.values();

  private final Ring ring;
  private final int[] slots;

  private RingFill(Ring ring) {
    this.ring = ring;
    slots = new int[ring.getDescriptors().size()];
  }

  /** @param state of a ring that is set up, of the shape that the element has */
  static void fill(Ring ring, RingState state, RingCaption caption) {
    RingFill fill = new RingFill(ring);
    fill.chooseSlots(state);
    state.<Void>byFormat(split -> fill.split(split, caption), fill::packed);
  }

  /** Says nothing of the ring. */
  static void clear(Ring ring) {
    clearCells(ring);
    Values.unset(ring, PACKAGE.getRing_Known(), PACKAGE.getRing_InFlight(), PACKAGE.getRing_Header(),
        PACKAGE.getRing_Status(), PACKAGE.getRing_Fault(), PACKAGE.getRing_Diagnosis(), PACKAGE.getRing_Absence());
  }

  /** Says nothing of the cells. */
  static void clearCells(Ring ring) {
    ring.getDescriptors().forEach(DescriptorFill::clear);
    ring.getTables().forEach(DescriptorFill::clear);
    ring.getAvail().forEach(RingFill::clear);
    ring.getUsed().forEach(RingFill::clear);
    ring.getIndices().forEach(RingFill::clear);
    Values.unset(ring, PACKAGE.getRing_DriverNote(), PACKAGE.getRing_DeviceNote());
  }

  private static void clear(AvailSlot cell) {
    Values.unset(cell, PACKAGE.getCell_Slot(), PACKAGE.getCell_Owner(), PACKAGE.getAvailSlot_Head(),
        PACKAGE.getAvailSlot_Descriptor());
  }

  private static void clear(UsedSlot cell) {
    Values.unset(cell, PACKAGE.getCell_Slot(), PACKAGE.getCell_Owner(), PACKAGE.getUsedSlot_Id(),
        PACKAGE.getUsedSlot_Length(), PACKAGE.getUsedSlot_Skipped(), PACKAGE.getUsedSlot_Descriptor());
  }

  private static void clear(Index index) {
    Values.unset(index, PACKAGE.getIndex_Value(), PACKAGE.getIndex_Wrap(), PACKAGE.getIndex_Inferred(),
        PACKAGE.getIndex_At());
  }

  private void chooseSlots(RingState state) {
    if (ring.isWindowed()) {
      RingWindow.choose(state, slots);
    } else {
      for (int i = 0; i < slots.length; i++) {
        slots[i] = i;
      }
    }
  }

  private Void split(SplitRingState state, RingCaption caption) {
    int[] shown = slots;
    if (ring.isWindowed()) {
      shown = new int[slots.length];
      for (int i = 0; i < slots.length; i++) {
        shown[i] = slots[i] < 0 ? slots[i] : state.availHead(slots[i]);
      }
    }
    new DescriptorFill(ring, state).fill(shown);
    for (int i = 0; i < slots.length; i++) {
      avail(ring.getAvail().get(i), slots[i], state, shown);
      used(ring.getUsed().get(i), slots[i], state, shown);
    }
    for (int i = 0; i < SPLIT.length; i++) {
      index(ring.getIndices().get(i), SPLIT[i], state, caption);
    }
    Values.set(ring, PACKAGE.getRing_DriverNote(), "avail " + SplitText.availFlags(state));
    Values.set(ring, PACKAGE.getRing_DeviceNote(), "used " + SplitText.usedFlags(state));
    return null;
  }

  private void avail(AvailSlot cell, int slot, SplitRingState state, int[] shown) {
    if (slot < 0) {
      clear(cell);
      return;
    }
    int head = state.availHead(slot);
    Values.set(cell, PACKAGE.getCell_Slot(), slot);
    Values.set(cell, PACKAGE.getCell_Owner(), DescriptorFill.owner(state.availSlotOwner(slot)));
    Values.set(cell, PACKAGE.getAvailSlot_Head(),
        state.isAvailUnwritten(slot) ? null : Values.known(state.availRing(slot)));
    Values.set(cell, PACKAGE.getAvailSlot_Descriptor(), descriptor(head, cell.getPosition(), shown));
  }

  private void used(UsedSlot cell, int slot, SplitRingState state, int[] shown) {
    if (slot < 0) {
      clear(cell);
      return;
    }
    boolean isUnwritten = state.isUsedUnwritten(slot);
    long id = isUnwritten ? QueueState.UNKNOWN : state.usedId(slot);
    Values.set(cell, PACKAGE.getCell_Slot(), slot);
    Values.set(cell, PACKAGE.getCell_Owner(), DescriptorFill.owner(state.usedSlotOwner(slot)));
    Values.set(cell, PACKAGE.getUsedSlot_Skipped(), state.isUsedSkipped(slot));
    Values.set(cell, PACKAGE.getUsedSlot_Id(), Values.known(id));
    Values.set(cell, PACKAGE.getUsedSlot_Length(), isUnwritten ? null : Values.known(state.usedLength(slot)));
    int head = id >= 0 && id < state.size() ? (int) id : QueueState.UNKNOWN;
    Values.set(cell, PACKAGE.getUsedSlot_Descriptor(), descriptor(head, cell.getPosition(), shown));
  }

  /** The cell that shows a descriptor: the one in the same column, if it does. Null for none. */
  private Object descriptor(int index, int column, int[] shown) {
    return index < 0 ? null
        : Values.at(ring.getDescriptors(), shown[column] == index ? column : DescriptorFill.column(shown, index));
  }

  private void index(Index index, IndexMarker marker, SplitRingState state, RingCaption caption) {
    if (!marker.isShown(state, caption)) {
      clear(index);
      return;
    }
    int value = marker.value(state);
    Values.set(index, PACKAGE.getIndex_Value(), value);
    Values.set(index, PACKAGE.getIndex_Inferred(), marker.isInferred(state));
    Values.set(index, PACKAGE.getIndex_At(), at(marker.isOnAvail() ? ring.getAvail() : ring.getUsed(),
        value % state.size()));
  }

  private Cell at(EList<? extends Cell> cells, int slot) {
    return Values.at(cells, DescriptorFill.column(slots, slot));
  }

  private Void packed(PackedRingState state) {
    new DescriptorFill(ring, state).fill(slots);
    for (int i = 0; i < PACKED.length; i++) {
      Index index = ring.getIndices().get(i);
      int position = PACKED[i].position(state);
      if (position == QueueState.UNKNOWN) {
        clear(index);
      } else {
        Values.set(index, PACKAGE.getIndex_Value(), PackedPosition.slot(position));
        Values.set(index, PACKAGE.getIndex_Wrap(), PackedPosition.wrap(position) != 0);
        Values.set(index, PACKAGE.getIndex_Inferred(), PACKED[i].isInferred(state));
        Values.set(index, PACKAGE.getIndex_At(), at(ring.getDescriptors(), PackedPosition.slot(position)));
      }
    }
    Values.set(ring, PACKAGE.getRing_DriverNote(), PackedText.wrap("driver", state.driverWrap()) + " · "
        + PackedText.event("driver", state.driverEventFlags(), state.driverEventOffset()));
    Values.set(ring, PACKAGE.getRing_DeviceNote(), PackedText.wrap("device", state.deviceWrap()) + " · "
        + PackedText.event("device", state.deviceEventFlags(), state.deviceEventOffset()));
    return null;
  }
}
