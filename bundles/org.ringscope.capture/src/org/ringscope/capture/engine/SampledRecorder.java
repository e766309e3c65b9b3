// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.ringscope.capture.shadow.RingShadow;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/**
 * Watches rings of a running engine without a listener: 30 times a second a thread of its own reads them and writes what
 * moved to the observer stream (releng/decisions/sampling-observes-memory.md); of faults the cores tell. Under a
 * virtual clock call {@link #sample} instead of {@link #start}. Sampling belongs to one thread; queues may be added by
 * any.
 */
public final class SampledRecorder implements Closeable {
  /** Pictures per second. */
  public static final int RATE = 30;

  private final StreamWriter out;
  private final CoreClock clock;
  private final List<SampledRing> queues = new CopyOnWriteArrayList<>();
  private volatile boolean stopping;
  private Thread thread;

  public SampledRecorder(TraceWriter writer, CoreClock clock) throws IOException {
    this.clock = clock;
    out = writer.stream(StreamInfo.OBSERVER, "observer");
    out.checkpointSource(this::repeat);
  }

  /**
   * A ring to watch; instead of the one of this id that it may have watched before a reset.
   *
   * @param physical where it lies
   * @param driver for its private index and counters, null if unknown
   * @param device the same, other side
   */
  public void add(int queue, GuestMemory memory, QueueLayout physical, DriverQueue driver, DeviceQueue device) {
    queues.removeIf(known -> known.queue() == queue);
    queues.add(physical instanceof PackedLayout packed ? new SampledPackedQueue(queue, memory, packed, driver, device)
        : new SampledSplitQueue(queue, memory, (VringLayout) physical, driver, device));
  }

  /** Starts the sampling thread; for real time. */
  public synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::run, "ringscope-sampler");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    long period = 1_000_000_000L / RATE;
    long due = System.nanoTime();
    while (!stopping) {
      sample();
      due = Math.max(due + period, System.nanoTime());
      while (!stopping && due - System.nanoTime() > 0) {
        LockSupport.parkNanos(this, due - System.nanoTime());
      }
    }
  }

  /** Looks at every ring once. */
  public void sample() {
    for (SampledRing queue : queues) {
      if (queue.sample()) {
        write(queue.driverShadow());
        write(queue.deviceShadow());
      }
    }
  }

  private void write(RingShadow shadow) {
    shadow.writeCheckpoint(out, true, clock.nanos());
  }

  private void repeat(StreamWriter stream, boolean full, long nanos) {
    for (SampledRing queue : queues) {
      queue.driverShadow().writeCheckpoint(stream, full, nanos);
      queue.deviceShadow().writeCheckpoint(stream, full, nanos);
    }
  }

  /** Ends the thread after a last look. */
  @Override
  public void close() {
    stopping = true;
    Thread sampler;
    synchronized (this) {
      sampler = thread;
    }
    if (sampler != null) {
      LockSupport.unpark(sampler);
      boolean interrupted = false;
      while (sampler.isAlive()) {
        try {
          sampler.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    sample();
  }
}
