// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.buffers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.simulation.buffers.ExposedChain.Overlap;
import org.ringscope.simulation.buffers.ExposedPiece.Change;

/**
 * Looks whether buffers that a driver has made available share bytes that a device may write, and whether their bytes stay
 * as they are until the device has used them. Where one core moves at a time it looks after each turn, and whoever had the
 * turn is the writer. In real time nobody can tell who wrote; what the device may write is not looked at there.
 */
public final class BufferCheck {

  private final List<CheckedQueue> queues;
  private final CoreClock clock;
  private final boolean isStepped;
  private final ExposedChains exposed;
  /** Found by a thread that is no core's; told by the next core that has a step to tell. */
  private final List<RingFault> untold = new ArrayList<>();
  private GuestMemory memory;

  /**
   * @param queues each at the index that is its id
   * @param isStepped whether one core moves at a time, and {@link #turnEnds} tells which
   */
  public BufferCheck(List<CheckedQueue> queues, CoreClock clock, boolean isStepped) {
    this.queues = List.copyOf(queues);
    this.clock = clock;
    this.isStepped = isStepped;
    exposed = new ExposedChains(queues.size());
  }

  /** Where the buffers lie. Before the first core moves. */
  public synchronized void memory(GuestMemory value) {
    memory = value;
  }

  /**
   * Hears of a core's rings.
   *
   * @param core the engine's id
   * @param name of the core
   * @param tells hears of the faults that are found on the core's thread
   * @param next hears all of it as well; null: nobody does
   */
  public TrafficListener listener(int core, String name, CoreListener tells, TrafficListener next) {
    return new CheckedCore(this, new Caller(core, name, tells), next);
  }

  /** Who looks: a core on its own thread. */
  record Caller(int core, String name, CoreListener tells) {}

  CheckedQueue queue(int queue) {
    return queues.get(queue);
  }

  synchronized void published(Caller driver, int queue, List<PublishedChain> chains) {
    tellRest(driver.tells);
    for (PublishedChain published : chains) {
      ExposedChain chain = new ExposedChain(queues.get(queue), published, memory, isStepped, clock.nanos());
      exposed.remove(queue, published.head());
      tellOverlap(driver, chain);
      exposed.add(chain);
    }
  }

  private void tellOverlap(Caller driver, ExposedChain chain) {
    for (ExposedChain other : exposed.all()) {
      Overlap overlap = chain.overlap(other);
      if (overlap != null) {
        driver.tells.fault(new RingFault(Kind.BUFFER_OVERLAP, chain.queue().id(), chain.queue().device(), Writer.DRIVER,
            overlap.address(), overlap.length(), RingFault.UNKNOWN,
            String.format("buffer of %s overlaps that of %s, which is in flight: address=0x%x length=%d", chain.head(),
                other, overlap.address(), overlap.length())));
        return;
      }
    }
  }

  /** The device takes a chain. */
  synchronized void taken(Caller device, int queue, int head) {
    tellRest(device.tells);
    ExposedChain chain = exposed.get(queue, head);
    if (chain != null) {
      look(device, chain);
    }
  }

  /** The device gives a chain back. */
  synchronized void used(Caller device, int queue, int head) {
    taken(device, queue, head);
    ExposedChain chain = exposed.get(queue, head);
    if (chain != null) {
      chain.used();
    }
  }

  /** The driver takes chains back. @param count of the oldest ones, or one */
  synchronized void returned(Caller driver, int queue, int head, int count) {
    tellRest(driver.tells);
    exposed.removeBatch(queue, head, count);
  }

  /** Where one core moves at a time: on the thread of the core that gives up its turn. */
  public synchronized void turnEnds(Core core) {
    Caller writer = new Caller(core.id(), core.name(), core.listener());
    exposed.all().forEach(chain -> look(writer, chain));
  }

  /** In real time: from any thread, now and then. */
  public synchronized void tick() {
    for (ExposedChain chain : exposed.all()) {
      if (!chain.isUsed()) {
        long now = clock.nanos();
        for (ExposedPiece piece : chain.pieces()) {
          Change change = piece.change();
          if (change != null) {
            untold.add(changed(chain, piece, change, null, now));
          }
        }
        chain.intact(now);
      }
    }
  }

  /** When all cores have ended: tells what no core has told. */
  public synchronized void finish(CoreListener tells) {
    tellRest(tells);
  }

  private void tellRest(CoreListener tells) {
    if (!untold.isEmpty()) {
      untold.forEach(tells::fault);
      untold.clear();
    }
  }

  private void look(Caller caller, ExposedChain chain) {
    if (chain.isUsed()) {
      return;
    }
    long now = clock.nanos();
    boolean isDevice = caller.core == chain.queue().deviceCore();
    for (ExposedPiece piece : chain.pieces()) {
      Change change = piece.change();
      if (change == null) {
        continue;
      }
      if (piece.isWritable() && isDevice) {
        piece.remember();
      } else {
        caller.tells.fault(changed(chain, piece, change, caller, now));
      }
    }
    chain.intact(now);
  }

  /** A change is told once: from then on the bytes are taken for what they should be. */
  private RingFault changed(ExposedChain chain, ExposedPiece piece, Change change, Caller caller, long now) {
    piece.remember();
    boolean isKnown = isStepped && caller != null;
    String bytes =
        change.count() + (change.count() == 1 ? " byte" : " bytes") + String.format(" at 0x%x of the buffer of %s",
            change.address(), chain.head());
    String text = isKnown ? caller.name + " changed " + bytes + ", which the device has"
        : bytes + ", which the device has, changed between " + seconds(chain.intactNanos()) + " and " + seconds(now);
    return new RingFault(Kind.BUFFER_CHANGED, chain.queue().id(), chain.queue().device(),
        isKnown ? chain.queue().side(caller.core) : Writer.UNKNOWN, change.address(), change.count(), RingFault.UNKNOWN,
        text);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.6f s", nanos / 1e9);
  }
}
