// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.StreamInfo;

/** The packets of one stream in order. Grows while a live trace is followed; any thread. */
public final class StreamIndex {
  private final int id;
  private final String name;
  private final List<PacketInfo> packets = new ArrayList<>();
  private PacketInfo open;
  private boolean isCut;

  public StreamIndex(int id, String name) {
    this.id = id;
    this.name = name;
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The last packet that is whole in a file, or null. */
  public synchronized PacketInfo lastSealed() {
    return packets.isEmpty() ? null : packets.get(packets.size() - 1);
  }

  public synchronized void add(PacketInfo packet) {
    packets.add(packet);
    if (open != null && open.sequence() <= packet.sequence()) {
      open = null;
    }
  }

  /** Replaces the snapshot of the writer's open packet. @param snapshot null: none */
  public synchronized void setOpen(PacketInfo snapshot) {
    open = snapshot;
  }

  public synchronized PacketInfo open() {
    return open;
  }

  /** The last file has a tail that is no whole packet. */
  public synchronized void cut() {
    isCut = true;
  }

  /** Whether events are known to have been lost. */
  public synchronized boolean hasLost() {
    PacketInfo last = last();
    return last != null && (isCut || last.discarded() > 0);
  }

  /** Forgets the packets of files that the flight recorder has deleted. */
  public synchronized boolean forgetBefore(int firstFile) throws IOException {
    int gone = 0;
    while (gone < packets.size() && packets.get(gone).file().number() < firstFile) {
      packets.get(gone++).file().close();
    }
    packets.subList(0, gone).clear();
    return gone > 0;
  }

  /** Null when there is no packet. */
  public synchronized PacketInfo first() {
    return packets.isEmpty() ? open : packets.get(0);
  }

  public synchronized PacketInfo last() {
    return open != null ? open : lastSealed();
  }

  /** The packet with this number as it is now, or null when it was lost or deleted. */
  public synchronized PacketInfo bySequence(long sequence) {
    PacketInfo found = atOrAfter(sequence);
    return found != null && found.sequence() == sequence ? found : null;
  }

  /** The packet that follows the one with this number, or null. */
  public synchronized PacketInfo after(long sequence) {
    return atOrAfter(sequence + 1);
  }

  /** The last packet that begins before this time, or null. */
  public synchronized PacketInfo beginningBefore(long nanos) {
    if (open != null && open.begin() < nanos) {
      return open;
    }
    int low = 0;
    int high = packets.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (packets.get(middle).begin() < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : packets.get(low - 1);
  }

  /** The packet before the one with this number, or null. */
  public synchronized PacketInfo before(long sequence) {
    int index = indexAtOrAfter(sequence);
    return index == 0 ? null : packets.get(index - 1);
  }

  /**
   * Whether events of this time were lost: nothing is known of what the stream's owner did then.
   *
   * @param isWhole whether nothing will follow the last packet
   */
  public synchronized boolean isSilent(long nanos, boolean isWhole) {
    PacketInfo at = beginningBefore(nanos == Long.MAX_VALUE ? nanos : nanos + 1);
    if (at == null || nanos <= at.end()) {
      return false;
    }
    PacketInfo next = after(at.sequence());
    if (next != null) {
      return next.sequence() != at.sequence() + 1 || next.discarded() > at.discarded();
    }
    PacketInfo before = before(at.sequence()); // the last packet tells of the losses that came after it, too
    return isWhole && (isCut || at.discarded() > (before == null ? 0 : before.discarded()));
  }

  public synchronized StreamInfo info() {
    PacketInfo first = first();
    PacketInfo last = last();
    if (last == null) {
      return new StreamInfo(id, name, 0, 0, 0, 0, 0, 0);
    }
    return new StreamInfo(id, name, packets.size() + (open == null ? 0 : 1),
        last.eventsBefore() + last.events() - first.eventsBefore(),
        last.messagesBefore() + last.messages() - first.messagesBefore(), last.discarded(), first.begin(), last.end());
  }

  public synchronized void close() throws IOException {
    for (PacketInfo packet : packets) {
      packet.file().close();
    }
  }

  private PacketInfo atOrAfter(long sequence) {
    int index = indexAtOrAfter(sequence);
    return index < packets.size() ? packets.get(index) : open != null && open.sequence() >= sequence ? open : null;
  }

  private int indexAtOrAfter(long sequence) {
    int low = 0;
    int high = packets.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (packets.get(middle).sequence() < sequence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
