// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost.posix;

import com.sun.jna.Memory;
import java.io.IOException;
import java.util.Arrays;
import org.ringscope.runtime.InterruptLine;

/**
 * Where a core sleeps that waits for file descriptors, too. {@link #wake} is for any thread, all else for the core's.
 *
 * <pre>
 * struct pollfd: 0x0 fd s32 | 0x4 events s16 | 0x6 revents s16
 * </pre>
 */
public final class Poller implements InterruptLine.Bed {
  private static final int BYTES = 8;
  private static final int EVENTS = 4;
  private static final int RETURNED = 6;
  private static final short POLLIN = 1;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final int alarm;
  private Memory descriptors = new Memory(8 * BYTES);
  private Runnable[] callbacks = new Runnable[8];
  private int count;
  private boolean changed;
  private volatile boolean asleep;
  private volatile boolean woken;

  public Poller() throws IOException {
    alarm = Descriptors.event();
    add(alarm, () -> Descriptors.take(alarm));
  }

  /** {@code callback} runs inside {@link #sleep} whenever there is something to read, or the other end has gone. */
  public void add(int descriptor, Runnable callback) {
    if (count == callbacks.length) {
      grow();
    }
    descriptors.setInt((long) count * BYTES, descriptor);
    descriptors.setShort((long) count * BYTES + EVENTS, POLLIN);
    descriptors.setShort((long) count * BYTES + RETURNED, (short) 0);
    callbacks[count++] = callback;
    changed = true;
  }

  private void grow() {
    Memory grown = new Memory(2L * callbacks.length * BYTES);
    grown.write(0, descriptors.getByteArray(0, count * BYTES), 0, count * BYTES);
    descriptors = grown;
    callbacks = Arrays.copyOf(callbacks, 2 * callbacks.length);
  }

  /** To be called before the descriptor is closed. */
  public void remove(int descriptor) {
    for (int i = 0; i < count; i++) {
      if (descriptors.getInt((long) i * BYTES) == descriptor) {
        count--;
        descriptors.setLong((long) i * BYTES, descriptors.getLong((long) count * BYTES));
        callbacks[i] = callbacks[count];
        callbacks[count] = null;
        changed = true;
        return;
      }
    }
  }

  @Override
  public void sleep(long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    asleep = true;
    int timeout = woken ? 0 : (int) Math.min((nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI, 1_000);
    int ready = Libc.poll(descriptors, count, timeout);
    asleep = false;
    woken = false;
    changed = false;
    for (int i = 0; ready > 0 && i < count && !changed; i++) {
      if (descriptors.getShort((long) i * BYTES + RETURNED) != 0) {
        callbacks[i].run(); // what a change hides is found the next time
      }
    }
  }

  @Override
  public void wake() {
    woken = true;
    if (asleep) {
      Descriptors.signal(alarm);
    }
  }

  /** The core has ended; nobody wakes it any more. */
  public void close() {
    remove(alarm);
    Descriptors.close(alarm);
  }
}
