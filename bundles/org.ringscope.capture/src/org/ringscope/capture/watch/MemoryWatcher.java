// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.LiveTrace;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/**
 * Watches memory that others are writing to, and records what happens in its rings as a trace that can be followed while
 * it grows. It reads again and again on a thread of its own, which it lets sleep four times as long as it has worked; what
 * passes in between is counted where that can be told. Rings that are set up later are found when they are.
 */
public final class MemoryWatcher implements Closeable {
  /** Sleep after a look, in times of its work: a fifth of a core, as long as a look takes less than a millisecond. */
  private static final long REST = 4;
  private static final long SHORTEST_NANOS = TimeUnit.MICROSECONDS.toNanos(250);
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
  /** So long after something has moved the watch expects more. */
  private static final long ALERT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long SETTLING_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final int LAST_LOOKS = 3;

  private final TraceWriter writer;
  private final StreamWriter out;
  private final WatchLog log;
  private final WatchedMemory memory;
  private final long begin = System.nanoTime();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "ringscope-watch");
  private volatile boolean stopping;
  private volatile String ending;
  private volatile long polls;
  private volatile long lookedNanos;
  private volatile WatchReport report;
  private long movedAt = begin;
  private long wait = SHORTEST_NANOS;

  private MemoryWatcher(TraceWriter writer, MemorySource source, InspectionOptions options, WatchOptions watch,
      Consumer<WatchNotice> notices) throws IOException {
    this.writer = writer;
    out = writer.stream(StreamInfo.OBSERVER, "observer");
    log = new WatchLog(out, notices);
    memory = new WatchedMemory(source, options, watch, writer, out, log, this::now);
    out.checkpointSource(memory::writeCheckpoint);
  }

  /**
   * Begins to watch; what is there now is in the trace when this returns. A resource table that is not there yet is
   * waited for.
   *
   * @param source stays open until {@link #close}; only the watch reads it
   * @param directory of the trace; does not exist yet, or is empty
   * @param notices hears what the user should know, on the watch's thread
   * @throws IOException if the trace cannot be written or the source not be read; nothing is left of the trace then
   */
  public static MemoryWatcher watch(MemorySource source, InspectionOptions options, Path directory, WatchOptions watch,
      Consumer<WatchNotice> notices) throws IOException {
    TraceOptions trace = TraceOptions.of(UUID.randomUUID(), "memory").withEnv("source_detail", source.name())
        .withEnv("payload_limit", watch.payloadLimit()).withClockOffset(System.currentTimeMillis() * 1_000_000)
        .withCap(watch.capBytes());
    TraceWriter writer = TraceWriter.create(directory, trace);
    try {
      MemoryWatcher watcher = new MemoryWatcher(writer, source, options, watch, notices);
      watcher.memory.begin();
      watcher.thread.setDaemon(true);
      watcher.thread.start();
      return watcher;
    } catch (IOException | RuntimeException | Error e) {
      writer.discard();
      throw e;
    }
  }

  /** The growing trace. */
  public LiveTrace live() {
    return writer.live();
  }

  /** False once it was closed, or has ended because the memory is gone. */
  public boolean isRunning() {
    return ended.getCount() > 0;
  }

  /** Waits until it has ended. @return false if it still runs after this time */
  public boolean await(long nanos) throws InterruptedException {
    return ended.await(nanos, TimeUnit.NANOSECONDS);
  }

  /** Trace time of the last look at the whole memory: all that had happened then is in the trace. Any thread. */
  public long lookedNanos() {
    return lookedNanos;
  }

  /** What was seen until now, or until the end; from any thread. */
  public WatchReport report() {
    return report != null ? report : currentReport();
  }

  private WatchReport currentReport() {
    return new WatchReport(now(), polls, memory.reports(), ending);
  }

  private void run() {
    try {
      while (!stopping && ending == null) {
        long before = System.nanoTime();
        movedAt = look(false) ? before : movedAt;
        rest(System.nanoTime() - before, before - movedAt < ALERT_NANOS);
      }
      lookOnceMore();
    } catch (IOException | RuntimeException e) {
      ending = "the memory cannot be read any more: " + e.getMessage();
      log.say(now(), ending);
    } finally {
      end();
    }
  }

  /** Trace time. */
  private long now() {
    return System.nanoTime() - begin;
  }

  private boolean look(boolean whole) throws IOException {
    boolean moved = memory.poll(whole);
    lookedNanos = memory.wholeAt();
    polls++;
    long nanos = now();
    log.tellLosses(nanos, false);
    out.tick(nanos);
    if (ending == null && memory.ending() != null) {
      ending = memory.ending();
    }
    return moved;
  }

  /** What was read last has had time to settle: the trace ends with the memory as it is. */
  private void lookOnceMore() throws IOException {
    for (int i = 0; ending == null && i < LAST_LOOKS; i++) {
      look(true);
      LockSupport.parkNanos(SETTLING_NANOS);
    }
  }

  /**
   * Nobody interrupts this thread: an interrupt would close the files that it reads. What seems to be work may be a time
   * in which others had the processor, so even a long look is followed by no long rest.
   */
  private void rest(long worked, boolean alert) {
    wait = alert ? SHORTEST_NANOS : Math.min(2 * wait, LONGEST_NANOS);
    long due = System.nanoTime() + Math.min(Math.max(wait, REST * worked), LONGEST_NANOS);
    while (!stopping && due - System.nanoTime() > 0) {
      LockSupport.parkNanos(this, due - System.nanoTime());
    }
  }

  private void end() {
    long nanos = now();
    try {
      memory.end(nanos);
      log.tellLosses(nanos, true);
      report = currentReport();
      writer.endsAt(nanos);
      writer.close();
    } catch (IOException e) {
      ending = ending == null ? "the trace cannot be written: " + e.getMessage() : ending;
      report = currentReport();
    } finally {
      ended.countDown(); // whoever waits goes on, whatever happened
    }
  }

  /** Ends after a last look; the trace is whole then. Any thread, any number of times. */
  @Override
  public void close() {
    stopping = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (ended.getCount() > 0) {
      try {
        ended.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
