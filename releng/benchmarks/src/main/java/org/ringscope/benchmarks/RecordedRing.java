// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.capture.engine.Recorder;
import org.ringscope.capture.engine.SampledRecorder;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDeviceQueue;
import org.ringscope.runtime.ring.SplitDriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;
import org.ringscope.testkit.clock.RealTimeClock;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.TraceWriter;

/**
 * A ring of 256 between two cores that poll, recorded or not. Every buffer is published by itself, so that a buffer is
 * {@link #EVENTS_PER_BUFFER} events of level full.
 */
final class RecordedRing implements Closeable {
  /** descriptor, avail entry, avail.idx, avail taken, used entry, used.idx, used taken. */
  static final int EVENTS_PER_BUFFER = 7;

  private static final int SIZE = 256;
  private static final int BUFFER_BYTES = 64;
  private static final long RING_ADDRESS = 0x4000_0000L;
  private static final long BUFFER_ADDRESS = RING_ADDRESS + 0x10000;

  private final CoreClock clock = RealTimeClock.polling();
  private final UsedBuffer used = new UsedBuffer();
  private final DescriptorChain chain = new DescriptorChain();
  private final TraceWriter writer;
  private final SampledRecorder sampler;
  private final SplitDriverQueue driver;
  private final SplitDeviceQueue device;

  /**
   * @param directory where the trace goes, null for none
   * @param level null for none
   * @param capBytes size of the flight recorder; 0 = everything is kept
   */
  RecordedRing(Path directory, RecordLevel level, long capBytes) throws IOException {
    VringLayout layout = VringLayout.legacy(SIZE, 4096, RING_ADDRESS);
    GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RING_ADDRESS, 1 << 20));
    writer = level == null ? null : TraceWriter.create(directory,
        TraceOptions.of(new UUID(1, 1), "simulation").withCap(capBytes));
    Recorder recorder = level == null ? null : new Recorder(writer, system(layout), level, 0);
    boolean toldOfRings = level == RecordLevel.FULL || level == RecordLevel.MESSAGES;
    driver =
        new SplitDriverQueue(setup(layout, memory, toldOfRings ? recorder.listenersFor(0, "driver", clock) : null));
    device =
        new SplitDeviceQueue(setup(layout, memory, toldOfRings ? recorder.listenersFor(1, "device", clock) : null));
    if (level == RecordLevel.SAMPLED) {
      sampler = new SampledRecorder(writer, clock);
      sampler.add(0, memory, layout, driver, device);
      sampler.start();
    } else {
      sampler = null;
    }
  }

  private static QueueSetup setup(VringLayout layout, GuestMemory memory, CoreListeners listeners) {
    QueueSetup setup = QueueSetup.of(0, layout, memory).features(Features.EVENT_IDX);
    return listeners == null ? setup : setup.listener(listeners.core()).trafficListener(listeners.traffic());
  }

  private static SystemDescription system(VringLayout layout) {
    return SystemDescription.builder().add(new CoreInfo(0, "linux", "linux", "driver"))
        .add(new CoreInfo(1, "baremetal", "", "device"))
        .add(new DeviceInfo(0, 3, 0, 1, Features.EVENT_IDX, "mmio", "device0"))
        .add(new QueueInfo(0, 0, 0, QueueInfo.SPLIT, SIZE, 4096, layout.desc(), layout.avail(), layout.used(), 0,
            QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN))
        .build();
  }

  /** The driver's part; returns when all buffers came back. */
  void drive(int buffers) {
    int started = 0;
    int completed = 0;
    while (completed < buffers) {
      if (started < buffers && driver.add(BUFFER_ADDRESS, BUFFER_BYTES, true, started)) {
        started++;
        driver.publish();
      }
      if (driver.getUsed(used)) {
        completed++;
      } else {
        check(driver.isBroken());
      }
    }
  }

  /** The device's part, on a thread of its own; returns when all buffers were used. */
  void serve(int buffers) {
    int completed = 0;
    while (completed < buffers) {
      if (device.pop(chain)) {
        device.addUsed(chain.head(), BUFFER_BYTES);
        device.publishUsed();
        completed++;
      } else {
        check(device.isBroken());
      }
    }
  }

  private static void check(boolean broken) {
    if (broken) {
      throw new IllegalStateException("queue broken");
    }
    Thread.onSpinWait();
  }

  /** Events that were not recorded for lack of disk or speed. */
  long discarded() {
    return writer == null ? 0 : writer.discarded();
  }

  @Override
  public void close() throws IOException {
    if (sampler != null) {
      sampler.close();
    }
    if (writer != null) {
      writer.close();
    }
  }
}
