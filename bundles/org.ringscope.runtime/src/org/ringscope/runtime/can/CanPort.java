// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.can;

import java.nio.ByteBuffer;

/** One controller on a bus: what it wants to send, and how far it has read what others have sent. */
public final class CanPort {
  private final CanBus bus;
  private final String name;
  private final FrameQueue queue = new FrameQueue();
  /** Number of the next frame of the bus that it reads. */
  private long cursor;
  private boolean isGone;
  private long sent;
  private long received;
  private long refused;
  private long overrun;
  private long unsent;

  CanPort(CanBus bus, String name, long cursor) {
    this.bus = bus;
    this.name = name;
    this.cursor = cursor;
  }

  public String name() {
    return name;
  }

  /**
   * Hands in a frame as {@link org.ringscope.protocol.can.CanFrame} has it; it is sent when arbitration lets it. Frames of
   * one port go in the order in which they came.
   *
   * @param nanos now; not before any time that the bus has heard of
   * @return false when it is no frame, or too many wait already
   */
  public boolean send(ByteBuffer frame, int at, int bytes, long nanos) {
    bus.advance(nanos);
    boolean isTaken = !isGone && queue.add(frame, at, bytes, nanos);
    if (isTaken) {
      bus.advance(nanos);
    } else {
      refused++;
    }
    return isTaken;
  }

  /** Whether a frame of another port is there to be read; its own ones are not. */
  public boolean hasFrame() {
    while (cursor < bus.frames() && bus.log().sender(cursor) == this) {
      cursor++;
    }
    return !isGone && cursor < bus.frames();
  }

  /** Memory with the frame that is there to be read. */
  public ByteBuffer frames() {
    return bus.log().frames();
  }

  public int offset() {
    return bus.log().offset(cursor);
  }

  /** Bytes of the structure. */
  public int bytes() {
    return bus.log().bytes(cursor);
  }

  /** The frame was read. */
  public void next() {
    cursor++;
    received++;
  }

  /** Leaves the bus; what it has waiting is not sent. */
  public void leave() {
    unsent += queue.size();
    queue.clear();
    isGone = true;
    bus.leave(this);
  }

  /** Frames of it that were on the wire. */
  public long sent() {
    return sent;
  }

  /** Frames of others that it has read. */
  public long received() {
    return received;
  }

  /** What it wanted to send and was no frame, or one too many. */
  public long refused() {
    return refused;
  }

  /** Frames of others that it has never read because newer ones took their place. */
  public long overrun() {
    return overrun;
  }

  /** Frames that waited when it left. */
  public long unsent() {
    return unsent;
  }

  /** Frames that wait to be sent. */
  public int waiting() {
    return queue.size();
  }

  FrameQueue queue() {
    return queue;
  }

  void countSent() {
    sent++;
  }

  /** The oldest frame that is kept goes. @return whether this port should have read it, and has not */
  boolean forget(long number, CanPort sender) {
    if (cursor != number) {
      return false;
    }
    cursor++;
    overrun += sender == this ? 0 : 1;
    return sender != this;
  }

  @Override
  public String toString() {
    return "CAN port " + name;
  }
}
