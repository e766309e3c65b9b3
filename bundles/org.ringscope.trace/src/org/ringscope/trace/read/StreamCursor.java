// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.ringscope.trace.checkpoint.CheckpointReference;
import org.ringscope.trace.event.EventConsumer;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;

/** Walks over the known events of one stream, from packet to packet; goes on when a followed stream has grown. */
final class StreamCursor {
  private final StreamIndex index;
  private final PacketWalk walk;
  private final PacketWalk referenceWalk;
  private final EventView view;
  private final EventView referenceView;
  private boolean hasEvent;

  StreamCursor(StreamIndex index, EventLayout[] layouts) {
    this.index = index;
    walk = new PacketWalk(layouts);
    referenceWalk = new PacketWalk(layouts);
    view = new EventView(index.id());
    referenceView = new EventView(index.id());
  }

  StreamIndex index() {
    return index;
  }

  EventView view() {
    return view;
  }

  /** Whether it stands on an event; otherwise it has come to the end. */
  boolean hasEvent() {
    return hasEvent;
  }

  /** Whether it has found a first packet. */
  boolean hasBegun() {
    return walk.packet() != null;
  }

  /**
   * Goes to the first event of the stream, after giving the checkpoint that stands there to a consumer: what the stream's side had
   * published before it began to record.
   */
  void toBegin(EventConsumer checkpoint) throws IOException {
    PacketInfo first = index.first();
    if (first == null) {
      hasEvent = false;
      return;
    }
    toCheckpoint(first, checkpoint);
    walk.rewind();
    next();
  }

  /**
   * Goes to the first event behind the checkpoint that begins a packet, after giving the checkpoint to a consumer with all its
   * references looked up.
   */
  void toCheckpoint(PacketInfo packet, EventConsumer consumer) throws IOException {
    hasEvent = enter(packet) && next();
    while (hasEvent && view.isCheckpoint() && walk.packet().sequence() == packet.sequence()) {
      consumer.accept(view.type() == EventType.CHECKPOINT_REFERENCE && lookUp() ? referenceView : view);
      next();
    }
  }

  /** Moves to the next known event; false at the end. */
  boolean next() throws IOException {
    hasEvent = false;
    if (walk.packet() == null && (index.first() == null || !enter(index.first()))) {
      return false;
    }
    while (!hasEvent) {
      if (walk.next()) {
        EventLayout layout = walk.layout();
        if (layout.type() != null) {
          view.set(walk.start(), layout, walk.stamp());
          hasEvent = true;
        }
      } else if (!nextPacket()) {
        return false;
      }
    }
    return true;
  }

  private boolean nextPacket() throws IOException {
    PacketInfo ended = walk.packet();
    PacketInfo now = index.bySequence(ended.sequence());
    if (now != null && now.contentBytes() > ended.contentBytes()) {
      try {
        walk.rebind(now); // it was the open packet of a live stream
        view.enterPacket(walk.bytes(), now.sequence(), now.checkpointEnd());
        return true;
      } catch (NoSuchFileException e) {
        if (index.bySequence(now.sequence()) != null) {
          throw e;
        }
      }
    }
    PacketInfo after = index.after(ended.sequence());
    return after != null && enter(after);
  }

  /** Enters a packet, or the next one that the flight recorder has not deleted meanwhile. */
  private boolean enter(PacketInfo wanted) throws IOException {
    PacketInfo packet = wanted;
    while (packet != null) {
      try {
        walk.enter(packet);
        view.enterPacket(walk.bytes(), packet.sequence(), packet.checkpointEnd());
        return true;
      } catch (NoSuchFileException e) {
        if (index.bySequence(packet.sequence()) != null) {
          throw e;
        }
        packet = index.after(packet.sequence());
      }
    }
    return false;
  }

  private boolean lookUp() throws IOException {
    long packet = CheckpointReference.packet(view);
    PacketInfo target = index.bySequence(packet);
    long offset = CheckpointReference.offset(view);
    if (target == null || offset > Integer.MAX_VALUE || target.sequence() > walk.packet().sequence()
        || !referenceWalk.readOnly(target, (int) offset)
        || referenceWalk.layout().type() != CheckpointReference.target(view)) {
      throw walk.packet().malformed(walk.start(),
          "checkpoint_reference packet=" + packet + " offset=" + offset + " leads to no checkpoint");
    }
    referenceView.enterPacket(referenceWalk.bytes(), target.sequence(), target.checkpointEnd());
    referenceView.set(referenceWalk.start(), referenceWalk.layout(), referenceWalk.stamp());
    return true;
  }
}
