// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRing;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;

/** The three grids of a large split ring: avail, descriptors, used. */
final class SplitGrids {
  private SplitRing ring;
  private int availSlot = QueueState.UNKNOWN;
  private int usedSlot = QueueState.UNKNOWN;

  void show(SplitRing newRing) {
    ring = newRing;
  }

  void mark(int selectedAvailSlot, int selectedUsedSlot) {
    availSlot = selectedAvailSlot;
    usedSlot = selectedUsedSlot;
  }

  RingSheet[] all() {
    return new RingSheet[] {new Avail(), new Descriptors(), new Used()};
  }

  private final class Avail implements RingSheet {
    @Override
    public String title() {
      return "avail";
    }

    @Override
    public boolean isDescriptors() {
      return false;
    }

    @Override
    public DescriptorOwner owner(int slot) {
      return ring.availSlotOwner(slot);
    }

    @Override
    public void marks(RingGrid grid, Canvas canvas, double x) {
      grid.mark(canvas, x, ring.lastAvail(), Paint.DEVICE_INDEX);
      grid.mark(canvas, x, ring.availIdx(), Paint.DRIVER_INDEX);
    }

    @Override
    public int selected() {
      return availSlot;
    }

    @Override
    public Hit hit(int slot) {
      return Hit.availSlot(slot);
    }
  }

  private final class Descriptors implements RingSheet {
    @Override
    public String title() {
      return "desc";
    }

    @Override
    public boolean isDescriptors() {
      return true;
    }

    @Override
    public DescriptorOwner owner(int slot) {
      return ring.owner(slot);
    }

    @Override
    public void marks(RingGrid grid, Canvas canvas, double x) {} // indices point at the rings beside it

    @Override
    public int selected() {
      return QueueState.UNKNOWN;
    }

    @Override
    public Hit hit(int slot) {
      return Hit.descriptor(slot);
    }
  }

  private final class Used implements RingSheet {
    @Override
    public String title() {
      return "used";
    }

    @Override
    public boolean isDescriptors() {
      return false;
    }

    @Override
    public DescriptorOwner owner(int slot) {
      return ring.usedSlotOwner(slot);
    }

    @Override
    public void marks(RingGrid grid, Canvas canvas, double x) {
      grid.mark(canvas, x, ring.lastUsed(), Paint.DRIVER_INDEX);
      grid.mark(canvas, x, ring.usedIdx(), Paint.DEVICE_INDEX);
    }

    @Override
    public int selected() {
      return usedSlot;
    }

    @Override
    public Hit hit(int slot) {
      return Hit.usedSlot(slot);
    }
  }
}
