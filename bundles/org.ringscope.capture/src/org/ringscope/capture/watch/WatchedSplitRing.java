// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.ringscope.capture.watch.ReportedSplitRing.IDX;
import static org.ringscope.capture.watch.ReportedSplitRing.RING;
import static org.ringscope.capture.watch.ReportedSplitRing.word;
import static org.ringscope.protocol.ring.QueueLayout.DESC_BYTES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.ringscope.capture.inspect.DeviceAddresses;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.write.StreamWriter;

/**
 * A split ring that is watched. Indices are read before contents, the hindmost first, so that every entry up to an
 * index was complete when it was read (virtio 1.3 §2.7.13); and once more after the contents, which says what may have
 * been overwritten meanwhile.
 */
final class WatchedSplitRing extends WatchedRing {
  private static final int TRIES = 4;
  /** Looks at indices that contradict each other before they are believed: a restart passes through such states. */
  private static final int DOUBTS = 3;
  /** As many looks if they move: a fast ring may pass its size between the reading of the one and of the other. */
  private static final int MOST_DOUBTS = 200;
  /** No two processors pass more buffers in a microsecond: an index that seems to have come further went back. */
  private static final long FASTEST_PER_MICRO = 20;
  /** Further than this between two looks, it may as well have been a whole turn of the index more. */
  private static final int HALF_WAY = 1 << 15;

  private final ByteBuffer desc;
  private final ByteBuffer avail;
  private final ByteBuffer used;
  private final ByteBuffer head = area(RING);
  private final ReportedSplitRing told;
  /** Null if the ring carries no RPMsg messages. */
  private final WatchedMessages messages;

  private int availIdx;
  private int availFlags;
  private int usedIdx;
  private int usedFlags;
  /** Looks in a row at indices that contradict each other, and those of them at which both stood still. */
  private int doubts;
  private int stillDoubts;
  private int doubtedAvail;
  private int doubtedUsed;

  /** @param watch how messages are read, null if the ring carries none */
  WatchedSplitRing(InspectedQueue queue, DeviceAddresses memory, StreamWriter out, WatchLog log,
      LongSupplier clock, long inspectedAt, WatchOptions watch) {
    super(queue, memory, out, log, clock, inspectedAt);
    messages = watch == null ? null : new WatchedMessages(queue, queue.info().index() == 1, memory, news, watch);
    desc = area(DESC_BYTES * size);
    avail = area((int) VringLayout.availBytes(size));
    used = area((int) VringLayout.usedBytes(size));
    told = new ReportedSplitRing(queue, news);
  }

  @Override
  boolean poll(boolean whole) throws IOException {
    long begin = now();
    if (!isThere(readIndices(), begin)) {
      return false;
    }
    long nanos = now(); // what the indices say has happened by now
    boolean moved = availIdx != told.availIdx() || usedIdx != told.usedIdx()
        || availFlags != told.availFlags() || usedFlags != told.usedFlags();
    boolean waiting = messages != null && messages.areWaiting();
    if (!moved && !waiting && !whole) {
      allToldUntil(begin);
      return false;
    }
    if (!isThere(readAreas(), nanos)) {
      return false;
    }
    if (RingIndex.distance(usedIdx, availIdx) > size) {
      return doubt(begin, nanos);
    }
    doubts = 0;
    stillDoubts = 0;
    news.since(lookedAt());
    if (wentBack(nanos)) {
      restart(nanos);
    } else if (moved) {
      goesOn();
      tellWhatMayHaveWrapped(nanos);
    }
    int given = availIdx;
    int back = usedIdx;
    if (messages != null) {
      messages.read(desc, avail, used, given, back, lookedAt());
      if (!readIndices() || (availIdx != given || usedIdx != back) && !readAreas()) {
        return false;
      }
      messages.recheck(desc, avail, used, availIdx, usedIdx);
    }
    // what has moved by now says which slots may be newer than the indices
    if (!readIndices()) {
      return false;
    }
    boolean isNew = tell(nanos, given, back, whole && !moved);
    allToldUntil(begin);
    return isNew;
  }

  /** Reads both indices so that neither seems to have overtaken the other. */
  private boolean readIndices() throws IOException {
    boolean there = true;
    for (int i = 0; there && i < TRIES; i++) {
      there = read(queue.info().used(), head);
      usedFlags = word(head, 0);
      usedIdx = word(head, IDX);
      there &= read(queue.info().avail(), head);
      availFlags = word(head, 0);
      availIdx = word(head, IDX);
      if (RingIndex.distance(usedIdx, availIdx) <= size) {
        break;
      }
    }
    return there;
  }

  private boolean readAreas() throws IOException {
    return read(queue.info().desc(), desc) && read(queue.info().avail(), avail) && read(queue.info().used(), used);
  }

  /** Indices further apart than the ring is large: in the middle of something, or broken (F18); then they are told. */
  private boolean doubt(long begin, long nanos) {
    news.since(lookedAt());
    boolean still = availIdx == doubtedAvail && usedIdx == doubtedUsed;
    doubtedAvail = availIdx;
    doubtedUsed = usedIdx;
    doubts++;
    stillDoubts = still ? stillDoubts + 1 : 0;
    if (availIdx == told.availIdx() && usedIdx == told.usedIdx()) {
      allToldUntil(begin);
      return false;
    }
    if (stillDoubts < DOUBTS && doubts < MOST_DOUBTS) {
      return false;
    }
    boolean isNew = told.descriptors(nanos, desc) | told.slotsAhead(nanos, avail, used);
    told.availIdx(nanos, availIdx);
    told.usedIdx(nanos, usedIdx);
    return told.words(nanos, avail, used) || isNew;
  }

  /**
   * An index only ever grows (virtio 1.3 §2.7.6, §2.7.8), modulo 2^16, unless the ring was set up anew. A smaller value
   * alone does not tell: between two looks that are far apart it may have wrapped.
   */
  private boolean wentBack(long nanos) {
    long most = Math.max(4L * size, FASTEST_PER_MICRO * ((nanos - lookedAt()) / 1000));
    boolean isLess = availIdx < told.availIdx() || usedIdx < told.usedIdx();
    return farthest() > most || isLess && (isResetSeen() || isCleared());
  }

  /** How far one of the indices has come since it was told. */
  private int farthest() {
    return Math.max(RingIndex.distance(told.availIdx(), availIdx), RingIndex.distance(told.usedIdx(), usedIdx));
  }

  private void tellWhatMayHaveWrapped(long nanos) {
    if (farthest() > HALF_WAY) {
      isAtLeast = true;
      log.note(nanos, queue.name() + ": so many buffers passed between two looks that the index may have wrapped");
    }
  }

  /** Slots that no entry has reached since the indices were 0 are zero, and were not before. */
  private boolean isCleared() {
    boolean wasFilled = false;
    for (int slot = availIdx; slot < size; slot++) {
      wasFilled |= told.head(slot) != 0;
      if (avail.getShort(RING + 2 * slot) != 0) {
        return false;
      }
    }
    for (int slot = usedIdx; slot < size; slot++) {
      wasFilled |= told.entry(slot) != 0;
      if (used.getLong(RING + 8 * slot) != 0) {
        return false;
      }
    }
    return wasFilled;
  }

  /**
   * Tells everything up to these indices.
   *
   * @param quiet also what lies beyond them
   */
  private boolean tell(long nanos, int given, int back, boolean quiet) {
    boolean isNew = told.descriptors(nanos, desc);
    long missed = messages == null ? 0 : messages.tellWaiting(nanos);
    news.since(lookedAt());
    long unseenGiven = 0;
    long unseenReturned = 0;
    int toGive = RingIndex.distance(told.availIdx(), given);
    int toReturn = RingIndex.distance(told.usedIdx(), back);
    publishedCount += toGive;
    usedCount += toReturn;
    isNew |= toGive > 0 || toReturn > 0;
    while (toGive > 0 || toReturn > 0) { // in steps that never have more in flight than the ring holds
      int inFlight = RingIndex.distance(told.usedIdx(), told.availIdx());
      int give = Math.min(toGive, size - inFlight);
      int giveBack = Math.min(toReturn, inFlight + give);
      unseenGiven += publish(nanos, give);
      unseenReturned += giveBack(nanos, giveBack);
      toGive -= give;
      toReturn -= giveBack;
    }
    missed += messages == null ? 0 : messages.endLook(nanos);
    isNew |= quiet && told.slotsAhead(nanos, avail, used);
    isNew |= told.words(nanos, avail, used);
    log.lost(nanos, queue.name(), missed, "message");
    long unseen = Math.max(unseenGiven, unseenReturned);
    log.lost(nanos, queue.name(), messages == null ? unseen : 0, "buffer");
    missedBuffers += unseen;
    return isNew;
  }

  /** @return how many of the entries are no longer there */
  private long publish(long nanos, int count) {
    long unseen = 0;
    int first = told.availIdx();
    for (int i = 0; i < count; i++) {
      int position = RingIndex.plus(first, i);
      if (isGivenIntact(position)) {
        told.availEntry(nanos, position, word(avail, RING + 2 * told.slot(position)));
      } else {
        unseen++;
      }
    }
    told.availIdx(nanos, RingIndex.plus(first, count));
    for (int i = 0; messages != null && i < count; i++) {
      int position = RingIndex.plus(first, i);
      if (isGivenIntact(position)) {
        messages.published(nanos, position, told.head(told.slot(position)));
      }
    }
    return unseen;
  }

  /** @return how many of the entries are no longer there */
  private long giveBack(long nanos, int count) {
    long unseen = 0;
    int first = told.usedIdx();
    for (int i = 0; i < count; i++) {
      int position = RingIndex.plus(first, i);
      if (isReturnedIntact(position)) {
        tellUsedEntry(nanos, position);
      } else {
        unseen++;
      }
    }
    told.usedIdx(nanos, RingIndex.plus(first, count));
    for (int i = 0; messages != null && i < count; i++) {
      int position = RingIndex.plus(first, i);
      if (isReturnedIntact(position)) {
        int slot = told.slot(position);
        messages.used(nanos, position, queue.isInOrder() ? told.head(slot) : (int) told.entry(slot));
      }
    }
    return unseen;
  }

  /** Where buffers are used in order a batch has one entry (virtio 1.3 §2.7.9): what has not changed was skipped. */
  private void tellUsedEntry(long nanos, int position) {
    long entry = used.getLong(RING + 8 * told.slot(position));
    if (!queue.isInOrder() || entry != told.entry(told.slot(position))) {
      told.usedEntry(nanos, position, entry);
    }
  }

  /** The driver writes a slot again at the earliest when its entry has come back, N entries later. */
  private boolean isGivenIntact(int position) {
    return RingIndex.distance(position, availIdx) < size || RingIndex.distance(usedIdx, position) <= size;
  }

  /** The device writes a slot again at the earliest when N more entries were published. */
  private boolean isReturnedIntact(int position) {
    return RingIndex.distance(position, usedIdx) < size || RingIndex.distance(position, availIdx) <= size;
  }

  @Override
  void clear() {
    told.clear();
    if (messages != null) {
      messages.forget();
    }
  }

  @Override
  void end(long nanos, long wholeAt) {
    if (messages != null) {
      log.lost(nanos, queue.name(), messages.giveUp(), "message");
    }
    super.end(nanos, wholeAt);
  }

  @Override
  void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    told.writeCheckpoint(stream, full, nanos);
  }

  @Override
  WatchReport.QueueReport report() {
    return messages == null ? super.report() : report(messages.seen(), messages.missed());
  }
}
