// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.nio.ByteBuffer;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.RingAreas;

/** A ring as it lies in foreign memory, and the words in it. */
public record InspectedQueue(RingAreas areas) {
  /** A value that the memory does not hold. */
  public static final int UNKNOWN = -1;

  public QueueInfo info() {
    return areas.info();
  }

  /** {@code rpmsg0/0}. */
  public String name() {
    return areas.name();
  }

  public ByteBuffer descriptors() {
    return areas.descriptors();
  }

  /** The driver area. */
  public ByteBuffer avail() {
    return areas.driver();
  }

  /** The device area. */
  public ByteBuffer used() {
    return areas.device();
  }

  public boolean isWhole() {
    return descriptors() != null && avail() != null && used() != null;
  }

  // The words of a split ring; a packed one has none of them.

  public int availFlags() {
    return word(avail(), 0);
  }

  public int availIdx() {
    return word(avail(), 2);
  }

  public int usedEvent() {
    return word(avail(), 4 + 2 * info().size());
  }

  public int usedFlags() {
    return word(used(), 0);
  }

  public int usedIdx() {
    return word(used(), 2);
  }

  public int availEvent() {
    return word(used(), 4 + 8 * info().size());
  }

  /** Published and not yet used, modulo 2^16. */
  public int inFlight() {
    return avail() == null || used() == null || info().isPacked() ? UNKNOWN : availIdx() - usedIdx() & 0xFFFF;
  }

  /** Head in slot 0…size-1 of the avail ring, which must be there. */
  int availHead(int slot) {
    return avail().getShort(4 + 2 * slot) & 0xFFFF;
  }

  /** Id in slot 0…size-1 of the used ring, which must be there; negative if it is outside the table. */
  int usedHead(int slot) {
    int id = used().getInt(4 + 8 * slot);
    return id >= 0 && id < info().size() ? id : UNKNOWN;
  }

  long usedLength(int slot) {
    return used().getInt(8 + 8 * slot) & 0xFFFF_FFFFL;
  }

  long descriptorAddress(int index) {
    return descriptors().getLong(16 * index);
  }

  long descriptorLength(int index) {
    return descriptors().getInt(16 * index + 8) & 0xFFFF_FFFFL;
  }

  /** Flags of a descriptor: behind the length in a split ring, behind the id in a packed one. */
  int descriptorFlags(int index) {
    return descriptors().getShort(16 * index + (info().isPacked() ? 14 : 12)) & 0xFFFF;
  }

  private int word(ByteBuffer area, int offset) {
    return area == null || info().isPacked() ? UNKNOWN : area.getShort(offset) & 0xFFFF;
  }
}
