// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ringscope.capture.shadow.ShadowFormat;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.OutputListener;
import org.ringscope.trace.event.EventObserver;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/**
 * Records a running engine: one stream per core, and its listeners. Nothing is allocated per event; each listener belongs
 * to its core's thread.
 */
public final class Recorder {
  private final TraceWriter writer;
  private final SystemDescription system;
  private final RecordLevel level;
  private final int payloadLimit;
  private final int lastQueue;
  private final List<TrafficRecorder> traffic = new CopyOnWriteArrayList<>();
  /** Counts resets of queues, so that every core notices that another one has reset a ring that both write. */
  private volatile int resets;
  private int[] epochs = new int[16];
  private int[] sizes = new int[16];
  private boolean[] configured = new boolean[16];
  private final ShadowFormat[] formats;
  private EventObserver observer;

  /**
   * @param system is written to the trace
   * @param payloadLimit bytes of each message kept after its header, 0 for none
   */
  public Recorder(TraceWriter writer, SystemDescription system, RecordLevel level, int payloadLimit) {
    if (payloadLimit < 0) {
      throw new IllegalArgumentException("payloadLimit=" + payloadLimit + " is negative");
    }
    this.writer = writer;
    this.system = system;
    this.level = level;
    this.payloadLimit = payloadLimit;
    writer.describe(system);
    lastQueue = system.queues().stream().mapToInt(QueueInfo::id).max().orElse(-1);
    formats = new ShadowFormat[lastQueue + 1];
    Arrays.fill(formats, ShadowFormat.SPLIT);
    for (QueueInfo queue : system.queues()) {
      resize(queue.id());
      sizes[queue.id()] = queue.size();
      formats[queue.id()] = ShadowFormat.of(queue);
    }
  }

  /** Who hears of every event of the cores whose listeners are asked for from now on, on their threads. */
  public void observer(EventObserver value) {
    observer = value;
  }

  /**
   * The listeners of one core, with a stream of its own. At {@link RecordLevel#SAMPLED} none is for traffic: somebody
   * looks at the rings from outside.
   *
   * @param core its id, unique in the trace
   * @param clock stamps the events
   */
  public CoreListeners listenersFor(int core, String coreName, CoreClock clock) {
    return listenersFor(core, coreName, clock, null);
  }

  /** As {@link #listenersFor(int, String, CoreClock)}. @param next hears of console text and faults, too; null: none */
  public CoreListeners listenersFor(int core, String coreName, CoreClock clock, OutputListener next) {
    try {
      StreamWriter stream = writer.stream(core, "core" + core);
      stream.observer(observer);
      CoreStream out = new CoreStream(stream, clock, core);
      TrafficRecorder rings = switch (level) {
        case FULL -> new RingRecorder(this, out, payloadLimit);
        case MESSAGES -> new CountRecorder(this, out, payloadLimit);
        case SAMPLED -> null;
      };
      out.repeats(rings);
      if (rings == null) {
        return new CoreListeners(new SampledCoreRecorder(this, out, next), null);
      }
      traffic.add(rings);
      return new CoreListeners(new CoreRecorder(this, out, next), rings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record core=" + coreName + ": " + e.getMessage(), e);
    }
  }

  /** To be called before the trace is closed, when all cores have ended: writes their last totals. */
  public void finish() {
    traffic.forEach(TrafficRecorder::finish);
  }

  public RecordLevel level() {
    return level;
  }

  /** Any core: a ring was handed over, or released if its size is 0. A new size begins a new ring. */
  synchronized void queueConfigured(int queue, int size) {
    resize(queue);
    if (size != sizes[queue]) {
      epochs[queue]++;
    }
    if (size > 0) {
      sizes[queue] = size;
    }
    configured[queue] = size > 0;
    resets++;
  }

  /** Any core: a ring begins again, from zeros. */
  synchronized void queueReset(int queue) {
    resize(queue);
    epochs[queue]++;
    configured[queue] = false;
    resets++;
  }

  synchronized void deviceReset(int device) {
    for (QueueInfo queue : system.queues()) {
      if (queue.device() == device) {
        queueReset(queue.id());
      }
    }
  }

  synchronized boolean isConfigured(int queue) {
    resize(queue);
    return configured[queue];
  }

  /** Whether a core is known to be the driver of a queue. */
  boolean drives(int core, int queue) {
    DeviceInfo device = device(queue);
    return device != null && device.driverCore() == core;
  }

  /** Whether a core is known to be the device of a queue. */
  boolean serves(int core, int queue) {
    DeviceInfo device = device(queue);
    return device != null && device.deviceCore() == core;
  }

  private DeviceInfo device(int queue) {
    QueueInfo info = system.queue(queue);
    return info == null ? null : system.device(info.device());
  }

  /** The highest id of a queue, -1 if none is described. */
  int lastQueue() {
    return lastQueue;
  }

  int resets() {
    return resets;
  }

  /** How often this ring has begun again. */
  synchronized int epoch(int queue) {
    resize(queue);
    return epochs[queue];
  }

  /** Entries of a ring, 0 if unknown. */
  synchronized int size(int queue) {
    resize(queue);
    return sizes[queue];
  }

  /** Format of a ring, which never changes; split if the ring is not described. */
  ShadowFormat format(int queue) {
    return queue < formats.length ? formats[queue] : ShadowFormat.SPLIT;
  }

  private void resize(int queue) {
    if (queue >= sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * queue);
      epochs = Arrays.copyOf(epochs, 2 * queue);
      configured = Arrays.copyOf(configured, 2 * queue);
    }
  }
}
