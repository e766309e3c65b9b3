// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import java.io.IOException;
import java.util.UUID;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventObserver;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.WrittenEvent;
import org.ringscope.trace.packet.CheckpointTooLargeException;
import org.ringscope.trace.packet.Losses;
import org.ringscope.trace.packet.PacketBuffer;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamFiles;
import org.ringscope.trace.packet.StreamOwner;

/**
 * Writes the events of one stream: {@link #at}, then what happened. Seals a packet when it is full or a tick has passed, and never fails:
 * what cannot be written is counted ({@link #discarded}).
 *
 * <p>Owned by one thread. Only between {@link #park} and {@link #unpark} the ticking thread may seal it. Nothing is allocated per event.
 */
public final class StreamWriter {
  private final int id;
  private final StreamFiles files;
  private final UUID uuid;
  private final int packetBytes;
  private final long tickNanos;
  private final EventEncoder encoder;
  private final EventWriter writer = new EventWriter(this);
  /** For the checkpoint that an event makes the stream write before itself. */
  private final EventWriter checkpointWriter = new EventWriter(this);
  private final PacketBuffer open;
  private final StreamOwner owner = new StreamOwner();
  private final Losses losses = new Losses();
  private CheckpointSource checkpoints;
  private WrittenEvent observed;

  private boolean isOpen;
  private boolean asleep;
  private int sealAt;
  private long tickEnd;
  private long packet = -1;
  private boolean writingCheckpoint;
  private boolean needsFull = true;
  private long lastNanos;
  private long events;
  private long messages;
  private long happenings; // events that are neither checkpoint nor loss: what is lost with the packet

  StreamWriter(int id, StreamFiles files, TraceOptions options) {
    this.id = id;
    this.files = files;
    uuid = options.uuid();
    packetBytes = options.packetBytes();
    tickNanos = options.tickNanos();
    encoder = new EventEncoder(packetBytes, this::ended);
    open = encoder.packet();
  }

  /** Id of the stream: a core's id, {@link StreamInfo#OBSERVER} or {@link StreamInfo#SYSTEM}. */
  public int id() {
    return id;
  }

  /** Who writes the checkpoint at the beginning of every packet. Set it before the first event. */
  public void checkpointSource(CheckpointSource source) {
    checkpoints = source;
  }

  /** Who hears of every event from now on, null for nobody. Owner, or before the first event. */
  public void observer(EventObserver observer) {
    observed = observer == null ? null : new WrittenEvent(id, observer);
  }

  /** The next event is of this time. One before the last event's is written as that: times in a stream never decrease. */
  public EventWriter at(long nanos) {
    return (writingCheckpoint ? checkpointWriter : writer).at(nanos);
  }

  /**
   * Begins an event: every field in the order of the catalogue, then {@link EventEncoder#end}.
   *
   * @throws IllegalStateException when the event before has not ended
   */
  public EventEncoder begin(EventType next, long nanos) {
    encoder.requireNone();
    wake();
    long stamp = Math.max(nanos, lastNanos);
    int end = encoder.endOf(next);
    if (writingCheckpoint) {
      encoder.ensure(end);
    } else if (!isOpen || stamp >= tickEnd || end > sealAt) {
      seal();
      openPacket(stamp);
    }
    lastNanos = stamp;
    return encoder.begin(next, stamp);
  }

  /** Begins a packet at this time, so that it holds its checkpoint even if no event follows. */
  public StreamWriter checkpoint(long nanos) {
    encoder.requireNone();
    wake();
    seal();
    openPacket(Math.max(nanos, lastNanos));
    rest();
    return this;
  }

  /** Ends the event and shows it to live readers. */
  private void ended() {
    endEvent();
    if (!writingCheckpoint) {
      if (observed == null) {
        rest();
      } else {
        observed.copy(encoder.memory(), encoder.start(), encoder.position(), packet);
        rest();
        observed.tell();
      }
    }
  }

  private void endEvent() {
    EventType type = encoder.close();
    events++;
    if (!writingCheckpoint) {
      if (type.isMessage()) {
        messages++;
      }
      if (type != EventType.LOST) {
        happenings++;
      }
      open.publish(encoder.position());
    }
  }

  /** Number of the open packet; with {@link #eventOffset} what a {@link EventType#CHECKPOINT_REFERENCE} points to. */
  public long packetSequence() {
    return packet;
  }

  /** Byte offset in its packet of the event that was begun last. */
  public int eventOffset() {
    return encoder.start();
  }

  /** Tells that the owner itself has left out this many events: they are counted and the next packet begins with a full checkpoint. */
  public void discard(long count) {
    wake();
    seal();
    losses.add(count);
    needsFull = true;
    rest();
  }

  /** The owner goes to sleep: until {@link #unpark} the ticking thread may seal this stream. */
  public void park() {
    asleep = true;
    owner.park();
  }

  /** The owner goes on; waits for the ticking thread if that is sealing right now. */
  public void unpark() {
    asleep = false;
    owner.unpark();
  }

  /** Seals the open packet now. */
  public void flush() {
    wake();
    seal();
    rest();
  }

  /** A sleeping owner has something to say: the ticking thread keeps away until it has said it. */
  private void wake() {
    if (asleep) {
      owner.unpark();
    }
  }

  private void rest() {
    if (asleep) {
      owner.park();
    }
  }

  private void seal() {
    if (!isOpen) {
      return;
    }
    isOpen = false;
    int length = encoder.position();
    PacketLayout.putEnd(encoder.memory(), length, lastNanos, losses.beingTold(), events, messages);
    try {
      // a duplicate: a live reader may look at the memory
      files.append(encoder.memory().duplicate().limit(PacketLayout.padded(length)));
      losses.arrived();
    } catch (IOException e) {
      losses.failed(e);
      losses.add(happenings);
      needsFull = true;
    }
    open.publish(0);
  }

  /**
   * Seals the open packet for good and marks the last packet of the stream as its end. If events were lost after it, it
   * is not the end, and tells of the loss instead, since no later packet can.
   *
   * @param nanos until when the stream tells; not before its last event
   */
  void finish(long nanos) {
    flush();
    try {
      if (losses.untold() > 0) {
        files.tellLosses(losses.count());
      } else {
        files.markEnd(Math.max(nanos, lastNanos));
      }
    } catch (IOException e) {
      losses.failed(e);
    }
  }

  /** Events of this stream that could not be written. Any thread. */
  public long discarded() {
    return losses.count();
  }

  /** Why a packet was lost first, or null. Any thread. */
  public IOException failure() {
    return losses.failure();
  }

  /** The owner has nothing to write at this time: seals the open packet when its tick is over. */
  public void tick(long nanos) {
    wake();
    sealAtTickEnd(nanos);
    rest();
  }

  /** Ticking thread: seals the packet of an owner that sleeps when its tick is over. */
  void tickForOwner(long nanos) {
    owner.ifParked(() -> sealAtTickEnd(nanos));
  }

  private void sealAtTickEnd(long nanos) {
    if (isOpen && nanos >= tickEnd) {
      seal();
    }
  }

  public StreamFiles files() {
    return files;
  }

  public PacketBuffer openPacket() {
    return open;
  }

  private void openPacket(long stamp) {
    if (files.isFileFull()) {
      try {
        files.rotate();
        needsFull = true;
      } catch (IOException e) {
        losses.failed(e);
      }
    }
    open.beginPacket();
    isOpen = true;
    packet++;
    tickEnd = stamp > Long.MAX_VALUE - tickNanos ? Long.MAX_VALUE : (stamp / tickNanos + 1) * tickNanos;
    events = 0;
    messages = 0;
    happenings = 0;
    lastNanos = stamp;
    PacketLayout.putBegin(encoder.memory(), uuid, id, packet, stamp);
    encoder.moveTo(PacketLayout.HEADER_BYTES);
    writeCheckpoint(stamp);
    sealAt = sealAt();
    losses.tell();
    if (losses.untold() > 0) {
      encoder.begin(EventType.LOST, stamp).u64(losses.untold());
      endEvent();
    }
  }

  private int sealAt() {
    return Math.max(packetBytes, encoder.position() + packetBytes / 2);
  }

  private void writeCheckpoint(long stamp) {
    boolean full = needsFull;
    needsFull = false;
    if (checkpoints != null) {
      writingCheckpoint = true;
      try {
        checkpoints.writeCheckpoint(this, full, stamp);
        begin(EventType.CHECKPOINT_END, stamp).u8(full ? 1 : 0).end();
        encoder.ensure(sealAt()); // news must fit behind it
      } catch (CheckpointTooLargeException e) {
        leaveOutCheckpoint(stamp);
      } finally {
        writingCheckpoint = false;
      }
    }
    encoder.memory().putInt(PacketLayout.CHECKPOINT_BYTES, encoder.position() - PacketLayout.HEADER_BYTES);
  }

  /** The packet begins without one; a reader starts from an earlier packet, and the next one tries again. */
  private void leaveOutCheckpoint(long stamp) {
    encoder.moveTo(PacketLayout.HEADER_BYTES);
    lastNanos = stamp;
    events = 0;
    needsFull = true; // references to what has been left out would lead nowhere
  }
}
