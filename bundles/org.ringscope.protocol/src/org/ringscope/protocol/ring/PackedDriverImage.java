// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What the driver's half of a packed ring amounts to, told write by write: the descriptors as the driver knows them, how
 * far it has come, and which lists are out. A recorder keeps it while it records, a reader rebuilds the same from events.
 * Nothing is allocated per step. Numbers may come from foreign traces: what cannot be is ignored.
 */
public final class PackedDriverImage implements ExposedLists.Slots {
  private static final int ENTRY_BYTES = PackedDescriptorLayout.BYTES;

  private final int size;
  private final ByteBuffer table;
  /** Id → position of the first descriptor of its list, and slots of the list; 0 slots = not out. */
  private final char[] starts;
  private final char[] counts;
  private int lists;
  private int nextAvail = PackedPosition.START;
  private int lastUsed = PackedPosition.START;

  /** A ring as it begins: zeros. @param size 1 to 32768 */
  public PackedDriverImage(int size) {
    this.size = size;
    table = ByteBuffer.allocate(ENTRY_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
    starts = new char[size];
    counts = new char[size];
  }

  /** An independent image that stands where this one does. */
  public PackedDriverImage copy() {
    PackedDriverImage copy = new PackedDriverImage(size);
    copy.table.put(0, table, 0, table.capacity());
    System.arraycopy(starts, 0, copy.starts, 0, size);
    System.arraycopy(counts, 0, copy.counts, 0, size);
    copy.lists = lists;
    copy.nextAvail = nextAvail;
    copy.lastUsed = lastUsed;
    return copy;
  }

  public int size() {
    return size;
  }

  /** The position behind the last descriptor that the device can see. */
  public int nextAvail() {
    return nextAvail;
  }

  /** The position of the next used descriptor that the driver takes. */
  public int lastUsed() {
    return lastUsed;
  }

  /** Sixteen bytes per descriptor, as in memory where the device has written nothing since. */
  public ByteBuffer table() {
    return table;
  }

  /** Slots of the list with this id, 0 if it is not out. */
  public int count(int id) {
    return id < size ? counts[id] : 0;
  }

  /** Position of the first descriptor of a list that is out. */
  public int start(int id) {
    return starts[id];
  }

  /** Lists published and not taken back. */
  public int lists() {
    return lists;
  }

  /** The driver wrote an available descriptor. @return whether the device sees more now */
  public boolean written(int slot, long address, int length, int id, int flags) {
    if (slot >= size) {
      return false;
    }
    put(slot, address, length, id, flags);
    if (slot != PackedPosition.slot(nextAvail)) {
      return false;
    }
    int before = nextAvail;
    int start = before;
    int position = before;
    // the first of a batch comes last: with it the device sees the others
    while (PackedPosition.isAvailable(flags(PackedPosition.slot(position)), position)
        && PackedPosition.distance(lastUsed, position, size) < size) {
      int at = PackedPosition.slot(position);
      position = PackedPosition.plus(position, 1, size);
      if ((flags(at) & DescriptorFlags.NEXT) == 0) {
        publish(id(at), start, PackedPosition.distance(start, position, size));
        start = position;
        nextAvail = position;
      }
    }
    return nextAvail != before;
  }

  private void publish(int id, int start, int count) {
    if (id < size) {
      lists += counts[id] == 0 ? 1 : 0;
      starts[id] = (char) start;
      counts[id] = (char) count;
    }
  }

  /** The driver took the used descriptor at its position. @param inOrder and with it the lists from there to that one */
  public void taken(int slot, int length, int id, int flags, boolean inOrder) {
    if (slot >= size) {
      return;
    }
    int batch = inOrder ? UsedBatch.slots(this, size, slot, id) : 0;
    for (int i = 0; i < batch; i++) {
      int at = (slot + i) % size;
      if ((flags(at) & DescriptorFlags.NEXT) == 0 && id(at) != id) {
        back(id(at));
      }
    }
    int slots = batch > 0 ? batch : Math.max(1, count(id));
    put(slot, table.getLong(ENTRY_BYTES * slot), length, id, flags);
    lastUsed = PackedPosition.plus(PackedPosition.of(slot, PackedPosition.availWrap(flags)), slots, size);
    back(id);
  }

  private void back(int id) {
    if (count(id) > 0) {
      counts[id] = 0;
      lists--;
    }
  }

  private void put(int slot, long address, int length, int id, int flags) {
    table.putLong(ENTRY_BYTES * slot, address);
    table.putLong(ENTRY_BYTES * slot + 8, PackedDescriptorLayout.lengthIdFlags(length, id, flags));
  }

  @Override
  public int id(int slot) {
    return PackedDescriptorLayout.idOf(table.getLong(ENTRY_BYTES * slot + 8));
  }

  @Override
  public int flags(int slot) {
    return PackedDescriptorLayout.flagsOf(table.getLong(ENTRY_BYTES * slot + 8));
  }

  @Override
  public boolean isUntouched(int slot) {
    return table.getLong(ENTRY_BYTES * slot) == 0 && table.getLong(ENTRY_BYTES * slot + 8) == 0;
  }

  /**
   * Takes over where another image of a ring of this size stands. No list is out until {@link #restoreList} says so.
   *
   * @param descriptors little-endian from its position on; what is missing is zero
   */
  public void restore(int availPosition, int usedPosition, ByteBuffer descriptors) {
    nextAvail = inRing(availPosition);
    lastUsed = inRing(usedPosition);
    int bytes = Math.min(table.capacity(), descriptors.remaining());
    Arrays.fill(table.array(), (byte) 0);
    table.put(0, descriptors, descriptors.position(), bytes);
    Arrays.fill(counts, (char) 0);
    lists = 0;
  }

  /** A list that is out. @param start position of its first descriptor @param slots its length */
  public void restoreList(int id, int start, int slots) {
    publish(id, inRing(start), Math.min(size, slots));
  }

  private int inRing(int position) {
    return position >= 0 && PackedPosition.slot(position) < size ? position : PackedPosition.START;
  }
}
