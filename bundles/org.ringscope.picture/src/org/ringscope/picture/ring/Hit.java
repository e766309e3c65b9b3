// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.text.IndexMarker;

/**
 * What lies under a point of a {@link RingPicture}.
 *
 * @param kind what it is
 * @param index descriptor or slot, 0…size-1; ordinal of the {@link IndexMarker} for an index
 */
public record Hit(Kind kind, int index) {
  /** The kinds of things in a ring. */
  public enum Kind {
    NOTHING,
    DESCRIPTOR,
    AVAIL_SLOT,
    USED_SLOT,
    INDEX
  }

  public static final Hit NOTHING = new Hit(Kind.NOTHING, 0);

  public static Hit descriptor(int index) {
    return new Hit(Kind.DESCRIPTOR, index);
  }

  public static Hit availSlot(int slot) {
    return new Hit(Kind.AVAIL_SLOT, slot);
  }

  public static Hit usedSlot(int slot) {
    return new Hit(Kind.USED_SLOT, slot);
  }

  static Hit index(IndexMarker index) {
    return new Hit(Kind.INDEX, index.ordinal());
  }

  public boolean isNothing() {
    return kind == Kind.NOTHING;
  }
}
