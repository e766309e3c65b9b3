// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.can;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ringscope.protocol.can.CanBits;
import org.ringscope.protocol.can.CanFrame;
import org.ringscope.protocol.can.CanTiming;

/**
 * The wire. A frame keeps it for as long as its bits take; of those that wait when it is idle, the one with the highest
 * priority goes first ({@link CanFrame#priority}). Two ports that send the same identifier at once would destroy each
 * other's frame on a real bus (ISO 11898-1 wants identifiers to be of one sender); here the port that joined first goes first,
 * and it is counted. There are no bit errors, and somebody always acknowledges.
 *
 * <p>It has no clock: whoever uses it says how late it is, never earlier than before. For one thread at a time.
 */
public final class CanBus {
  private static final long NEVER = Long.MAX_VALUE;

  private final CanTiming timing;
  private final CanBits bits = new CanBits();
  private final FrameLog log = new FrameLog();
  private CanPort[] ports = {};
  private final ByteBuffer frame = ByteBuffer.allocate(CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private int frameBytes;
  /** Whose frame is on the wire; null while it is idle. */
  private CanPort sender;
  private long beginNanos;
  private long endNanos;
  private long freeNanos;
  private long frames;
  private long busyNanos;
  private long conflicts;
  private long overruns;

  public CanBus(CanTiming timing) {
    this.timing = timing;
  }

  public CanTiming timing() {
    return timing;
  }

  /** Nothing begins before this time; what is on the wire goes on. */
  public void holdUntil(long nanos) {
    freeNanos = nanos;
  }

  /** One more controller; it hears what is sent from now on. @param name for whoever asks */
  public CanPort join(String name) {
    ports = Arrays.copyOf(ports, ports.length + 1);
    ports[ports.length - 1] = new CanPort(this, name, frames);
    return ports[ports.length - 1];
  }

  void leave(CanPort port) {
    CanPort[] left = new CanPort[ports.length];
    int count = 0;
    for (CanPort other : ports) {
      if (other != port) {
        left[count++] = other;
      }
    }
    ports = Arrays.copyOf(left, count);
  }

  /**
   * Lets the wire do what it does until now.
   *
   * @return when it will have carried its frame; {@code Long.MAX_VALUE} while it is idle
   */
  public long advance(long nanos) {
    while (true) {
      if (sender == null && !begin(nanos)) {
        return NEVER;
      }
      if (endNanos > nanos) {
        return endNanos;
      }
      complete();
    }
  }

  /** @return whether a frame has begun by now */
  private boolean begin(long nanos) {
    long from = idleUntil();
    if (from > nanos) {
      return false;
    }
    CanPort first = null;
    long priority = NEVER;
    for (CanPort port : ports) {
      if (port.queue().size() > 0 && port.queue().firstSince() <= from) {
        long own = CanFrame.priority(CanFrame.id(port.queue().frames(), port.queue().firstOffset()));
        conflicts += own == priority ? 1 : 0;
        if (own < priority) {
          priority = own;
          first = port;
        }
      }
    }
    put(first, from);
    return true;
  }

  /** When the wire is free and somebody has something to send. */
  private long idleUntil() {
    long first = NEVER;
    for (CanPort port : ports) {
      if (port.queue().size() > 0) {
        first = Math.min(first, port.queue().firstSince());
      }
    }
    return first == NEVER ? NEVER : Math.max(first, freeNanos);
  }

  private void put(CanPort port, long nanos) {
    FrameQueue queue = port.queue();
    frameBytes = queue.firstBytes();
    frame.put(0, queue.frames(), queue.firstOffset(), frameBytes);
    queue.remove();
    bits.count(frame, 0, frameBytes);
    sender = port;
    beginNanos = nanos;
    endNanos = nanos + timing.nanos(bits);
  }

  private void complete() {
    long oldest = frames - FrameLog.CAPACITY;
    if (oldest >= 0) {
      for (CanPort port : ports) {
        overruns += port.forget(oldest, log.sender(oldest)) ? 1 : 0;
      }
    }
    log.put(frames, sender, frame, 0, frameBytes);
    frames++;
    sender.countSent();
    sender = null;
    busyNanos += endNanos - beginNanos;
    freeNanos = Math.max(freeNanos, endNanos);
  }

  FrameLog log() {
    return log;
  }

  /** How many frames the wire has carried. */
  public long frames() {
    return frames;
  }

  /** How long it was busy with them. */
  public long busyNanos() {
    return busyNanos;
  }

  /** Frames that a port has never read because newer ones took their place, over all ports. */
  public long overruns() {
    return overruns;
  }

  /** How often two ports wanted to send the same identifier at once. */
  public long conflicts() {
    return conflicts;
  }
}
