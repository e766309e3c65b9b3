// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import java.util.function.IntFunction;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;

/** One of the grids of a {@link RingGrid}: slots of one kind, their owners, and the two indices that go round them. */
final class RingSheet {
  private final String title;
  private final Hit.Kind kind;
  /** Does the driver move the index that is ahead, the device the one behind? */
  private final boolean driverAhead;
  private IntFunction<DescriptorOwner> owners;
  private int behind = QueueState.UNKNOWN;
  private int ahead = QueueState.UNKNOWN;
  private int selected = QueueState.UNKNOWN;

  private RingSheet(String title, Hit.Kind kind, boolean driverAhead) {
    this.title = title;
    this.kind = kind;
    this.driverAhead = driverAhead;
  }

  static RingSheet descriptors() {
    return new RingSheet("desc", Hit.Kind.DESCRIPTOR, true);
  }

  static RingSheet avail() {
    return new RingSheet("avail", Hit.Kind.AVAIL_SLOT, true);
  }

  static RingSheet used() {
    return new RingSheet("used", Hit.Kind.USED_SLOT, false);
  }

  /** Takes what to show from now on. @param newBehind the index that follows {@code newAhead}; UNKNOWN for none */
  void show(IntFunction<DescriptorOwner> newOwners, int newBehind, int newAhead) {
    owners = newOwners;
    behind = newBehind;
    ahead = newAhead;
  }

  /** The slot to mark where this is not the sheet of descriptors, UNKNOWN if none. */
  void select(int slot) {
    selected = slot;
  }

  /** {@code desc}. */
  String title() {
    return title;
  }

  /** Descriptors, which are always coloured, and of which a whole chain is selected? */
  boolean isDescriptors() {
    return kind == Hit.Kind.DESCRIPTOR;
  }

  DescriptorOwner owner(int slot) {
    return owners.apply(slot);
  }

  /** Marks the slots that indices point at, see {@link RingGrid#mark}. */
  void marks(RingGrid grid, Canvas canvas, double x) {
    grid.mark(canvas, x, behind, driverAhead ? Paint.DEVICE_INDEX : Paint.DRIVER_INDEX);
    grid.mark(canvas, x, ahead, driverAhead ? Paint.DRIVER_INDEX : Paint.DEVICE_INDEX);
  }

  int selected() {
    return selected;
  }

  Hit hit(int slot) {
    return new Hit(kind, slot);
  }
}
