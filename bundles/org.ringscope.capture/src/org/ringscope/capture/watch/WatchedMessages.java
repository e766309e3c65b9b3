// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/**
 * Reads the RPMsg messages that pass through a ring which others work on. A buffer belongs to its reader until it goes
 * back, and its next writer may then fill it at any time before an index says so. So the buffers are read between two
 * looks at the indices:
 *
 * <ul>
 * <li>what has not gone back at the second look is certain;
 * <li>what has gone back waits for the next look: if nobody has published the buffer again, and its bytes are the same, or
 * if it was published once and holds something else now, it was read as it was. While nothing moves that takes a while: a
 * driver that adds the next message writes its buffer and its descriptor before an index says so;
 * <li>everything else is missed, and counted.
 * </ul>
 *
 * RPMsg devices use buffers in order, so an entry has the same position in both rings.
 */
final class WatchedMessages {
  private static final int AVAIL_RING = 4;
  private static final int USED_RING = 4;

  private final InspectedQueue queue;
  private final int size;
  private final boolean toDevice;
  private final DeviceAddresses memory;
  private final RingNews out;
  private final WatchOptions watch;

  /** Position of the first message that has not been looked at. */
  private int next;
  private int end;
  /** When the last message came. */
  private long movedAt;
  private final List<WatchedMessage> looked = new ArrayList<>();
  private final List<WatchedMessage> waiting = new ArrayList<>();
  private final Deque<WatchedMessage> spare = new ArrayDeque<>();
  /** Head → the message told last, while it has not come back. */
  private final WatchedMessage[] told;
  /** Head → hash of the message told last. */
  private final int[] hashes;
  /** Buffers of this look → position of the newest message in them. */
  private final AddressSet newest;
  private final AddressSet repeated;
  private final AddressSet later;
  /** Empty buffers → after how many others it is their turn to be filled. */
  private final AddressSet turns;
  private final ByteBuffer bytes = WatchedRing.area(WatchedMessage.LONGEST);
  private boolean faulty;
  private long seen;
  private long missed;
  private long forgotten;

  WatchedMessages(InspectedQueue queue, boolean toDevice, DeviceAddresses memory, RingNews out, WatchOptions watch) {
    this.queue = queue;
    this.toDevice = toDevice;
    this.memory = memory;
    this.out = out;
    this.watch = watch;
    size = queue.info().size();
    told = new WatchedMessage[size];
    hashes = new int[size];
    newest = new AddressSet(size);
    repeated = new AddressSet(size);
    later = new AddressSet(size);
    turns = new AddressSet(size);
    next = Math.max(0, toDevice ? queue.availIdx() : queue.usedIdx());
  }

  long seen() {
    return seen;
  }

  long missed() {
    return missed;
  }

  /** Whether messages of the look before are not certain yet. */
  boolean areWaiting() {
    return !waiting.isEmpty();
  }

  /**
   * Reads the buffers of what is new up to these indices.
   *
   * @param since when the indices were read before
   */
  void read(ByteBuffer desc, ByteBuffer avail, ByteBuffer used, int availIdx, int usedIdx, long since)
      throws IOException {
    for (WatchedMessage message : waiting) {
      message.same = read(message.address, message.kept) && message.holds(bytes);
    }
    newest.clear();
    repeated.clear();
    end = toDevice ? availIdx : usedIdx;
    int count = Math.min(RingIndex.distance(next, end), size);
    for (int back = 1; back <= count; back++) {
      int position = RingIndex.plus(end, -back);
      int head = head(avail, used, position);
      if (head >= 0) {
        look(desc, used, position, head, since);
      }
    }
  }

  private void look(ByteBuffer desc, ByteBuffer used, int position, int head, long since) throws IOException {
    long address = desc.getLong(DESC_BYTES * head);
    if (!newest.add(address, position)) {
      repeated.add(address, position); // the newer one has taken its place
      return;
    }
    long room = desc.getInt(DESC_BYTES * head + 8) & 0xFFFF_FFFFL;
    if (!toDevice) {
      room = Math.min(room, used.getInt(USED_RING + 8 * (position & size - 1) + 4) & 0xFFFF_FFFFL);
    }
    int kept = (int) Math.min(room, RpmsgHeader.LENGTH + watch.payloadLimit());
    if (read(address, kept)) {
      WatchedMessage message = spare.isEmpty() ? new WatchedMessage() : spare.pop();
      looked.add(message.set(position, head, address, room, bytes, since));
    }
  }

  private boolean read(long address, int length) throws IOException {
    bytes.clear().limit(Math.min(length, bytes.capacity()));
    boolean whole = memory.fill(address, bytes);
    bytes.flip();
    return whole;
  }

  private int head(ByteBuffer avail, ByteBuffer used, int position) {
    int slot = position & size - 1;
    int head =
        toDevice ? Short.toUnsignedInt(avail.getShort(AVAIL_RING + 2 * slot)) : used.getInt(USED_RING + 8 * slot);
    return head >= 0 && head < size ? head : -1;
  }

  /** Finds out which of the buffers that were read may have been written since; indices are those before the contents. */
  void recheck(ByteBuffer desc, ByteBuffer avail, ByteBuffer used, int availIdx, int usedIdx) {
    later.clear();
    int newer = Math.min(RingIndex.distance(end, toDevice ? availIdx : usedIdx), size);
    for (int i = 0; i < newer; i++) {
      int head = head(avail, used, RingIndex.plus(end, i));
      if (head >= 0) {
        later.add(desc.getLong(DESC_BYTES * head), i);
      }
    }
    turns.clear();
    int empty = toDevice || looked.isEmpty() ? 0 : Math.min(RingIndex.distance(usedIdx, availIdx), size);
    for (int i = 0; i < empty; i++) {
      int head = Short.toUnsignedInt(avail.getShort(AVAIL_RING + 2 * (usedIdx + i & size - 1)));
      if (head < size) {
        turns.add(desc.getLong(DESC_BYTES * head), i);
      }
    }
    for (WatchedMessage message : looked) {
      int position = message.position;
      boolean slotIntact =
          toDevice ? RingIndex.distance(position, availIdx) < size || RingIndex.distance(usedIdx, position) <= size
              : RingIndex.distance(position, usedIdx) < size || RingIndex.distance(position, availIdx) <= size;
      message.gone = !slotIntact || later.get(message.address) >= 0
          || toDevice && desc.getLong(DESC_BYTES * message.head) != message.address;
      int turn = turns.get(message.address);
      message.back = toDevice ? RingIndex.distance(usedIdx, position) > size : turn >= 0;
      message.certain = toDevice ? !message.back : turn < 0 || turn > size / 8;
    }
  }

  /** An entry was published. */
  void published(long nanos, int position, int head) {
    if (!toDevice && head < size && told[head] != null) {
      received(nanos, head);
    }
  }

  /** An entry was used. */
  void used(long nanos, int position, int head) {
    if (toDevice && head >= 0 && head < size && told[head] != null && told[head].position == position) {
      received(nanos, head);
    }
  }

  /** Tells messages of the looks before. @return how many of them were missed after all */
  long tellWaiting(long nanos) {
    long lost = forgotten;
    forgotten = 0;
    int done = 0;
    while (done < waiting.size()) {
      WatchedMessage message = waiting.get(done);
      WatchedMessage newer = newest.get(message.address) < 0 ? null : at(newest.get(message.address));
      boolean again = newest.get(message.address) >= 0 || later.get(message.address) >= 0;
      if (!message.certain && !again && (!message.same || isSettling(nanos))) {
        break; // somebody writes to it, or may do so
      }
      if (message.certain || !again || isBeforeOnly(message, newer)) {
        out.since(message.since);
        tell(nanos, message, message.back);
      } else {
        lost++;
        spare.push(message);
      }
      done++;
    }
    waiting.subList(0, done).clear();
    missed += lost;
    return lost;
  }

  private boolean isSettling(long nanos) {
    return next == end && nanos - movedAt < watch.settlingNanos();
  }

  private WatchedMessage at(int position) {
    for (WatchedMessage message : looked) {
      if (message.position == position) {
        return message;
      }
    }
    return null;
  }

  /** Whether one message only has followed in the buffer, and is not what was read; equal ones must be a habit. */
  private boolean isBeforeOnly(WatchedMessage message, WatchedMessage newer) {
    return newer != null && !newer.gone && repeated.get(message.address) < 0 && RingIndex.distance(next, end) <= size
        && (!newer.isSame(message) || hashes[message.head] == message.hash());
  }

  /** Tells what is certain. @return how many were missed */
  long endLook(long nanos) {
    long lost = RingIndex.distance(next, end);
    movedAt = lost > 0 ? nanos : movedAt;
    for (int i = looked.size() - 1; i >= 0; i--) { // the oldest was looked at last
      WatchedMessage message = looked.get(i);
      if (message.gone) {
        spare.push(message);
      } else {
        lost--;
        if (message.certain && waiting.isEmpty()) { // in their order
          tell(nanos, message, message.back);
        } else {
          waiting.add(message);
        }
      }
    }
    looked.clear();
    next = end;
    missed += lost;
    return lost;
  }

  private void tell(long nanos, WatchedMessage message, boolean cameBack) {
    seen++;
    int head = message.head;
    hashes[head] = message.hash();
    message.describe(out.at(nanos).rpmsg(), queue.info(), message.kept).sent();
    if (message.isTooLong() && !faulty) {
      faulty = true;
      message.writeFault(out, nanos, queue);
    }
    if (told[head] != null) {
      spare.push(told[head]);
    }
    told[head] = message;
    if (cameBack) {
      received(nanos, head);
    }
  }

  private void received(long nanos, int head) {
    told[head].describe(out.at(nanos).rpmsg(), queue.info(), 0).received();
    spare.push(told[head]);
    told[head] = null;
  }

  /** No look will follow: what is not certain by now will never be. @return how many messages that are */
  long giveUp() {
    missed += waiting.size();
    int count = waiting.size();
    waiting.clear();
    return count;
  }

  /** The ring begins anew. */
  void forget() {
    forgotten += waiting.size();
    spare.addAll(waiting);
    waiting.clear();
    Arrays.fill(told, null);
    next = 0;
  }
}
