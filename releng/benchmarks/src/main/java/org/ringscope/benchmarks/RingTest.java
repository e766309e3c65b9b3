// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.benchmarks;

import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.SplitDeviceQueue;
import org.ringscope.runtime.ring.SplitDriverQueue;
import org.ringscope.runtime.ring.UsedBuffer;

/**
 * The work of Linux {@code tools/virtio/ringtest}: one thread sends buffers through a ring of 256, another returns
 * each. Same order of steps, EVENT_IDX, one descriptor per buffer, every buffer published by itself; and all checks of
 * the engine on.
 */
public final class RingTest {
  /** ringtest's command lines: none, {@code --outstanding 1}, {@code --sleep}. */
  public enum Mode {
    POLL(Integer.MAX_VALUE, false),
    ONE_OUTSTANDING(1, false),
    NOTIFY(Integer.MAX_VALUE, true);

    final int maxOutstanding;
    final boolean sleeps;

    Mode(int maxOutstanding, boolean sleeps) {
      this.maxOutstanding = maxOutstanding;
      this.sleeps = sleeps;
    }
  }

  private static final int SIZE = 256;
  private static final long RING_ADDRESS = 0x4000_0000L;
  private static final long BUFFER_ADDRESS = RING_ADDRESS + 0x10000;
  private static final int BUFFER_BYTES = 64;

  private final Mode mode;
  private final NotificationLine kicks = new NotificationLine();
  private final NotificationLine calls = new NotificationLine();
  private final SplitDriverQueue driver;
  private final SplitDeviceQueue device;
  private final UsedBuffer used = new UsedBuffer();
  private final DescriptorChain chain = new DescriptorChain();

  RingTest(Mode mode) {
    this.mode = mode;
    GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RING_ADDRESS, 1 << 20));
    VringLayout layout = VringLayout.legacy(SIZE, 4096, RING_ADDRESS);
    driver = new SplitDriverQueue(setup(layout, memory).notifier(queue -> kicks.post()));
    device = new SplitDeviceQueue(setup(layout, memory).notifier(queue -> calls.post()));
  }

  private static QueueSetup setup(VringLayout layout, GuestMemory memory) {
    return QueueSetup.of(0, layout, memory).features(Features.EVENT_IDX).profile(PeerProfile.STRICT);
  }

  /** The guest's part; returns when all buffers came back. */
  void drive(int buffers) {
    int started = 0;
    int completed = 0;
    while (true) {
      boolean moved;
      do {
        moved = false;
        if (started < buffers && started - completed < mode.maxOutstanding
            && driver.add(BUFFER_ADDRESS, BUFFER_BYTES, true, started)) {
          started++;
          moved = true;
          if (mode.sleeps) {
            driver.kick();
          } else {
            driver.publish();
          }
        }
        if (driver.getUsed(used)) {
          moved = true;
          if (++completed == buffers) {
            return;
          }
        }
      } while (moved);
      waitForUsed();
    }
  }

  private void waitForUsed() {
    if (!mode.sleeps) {
      while (!driver.hasUsed()) {
        checkHealthy(driver.isBroken());
      }
    } else if (!driver.hasUsed() && driver.enableCallbacks()) {
      calls.await();
    }
  }

  /** The host's part; returns when all buffers were used. */
  void serve(int buffers) {
    int completed = 0;
    while (true) {
      waitForAvailable();
      while (device.pop(chain)) {
        device.addUsed(chain.head(), chain.writableLength() - 1);
        if (mode.sleeps) {
          device.notifyDriver();
        } else {
          device.publishUsed();
        }
        if (++completed == buffers) {
          return;
        }
      }
    }
  }

  private void waitForAvailable() {
    if (!mode.sleeps) {
      while (!device.hasAvailable()) {
        checkHealthy(device.isBroken());
      }
    } else if (!device.hasAvailable() && device.enableKicks()) {
      kicks.await();
    }
  }

  private static void checkHealthy(boolean broken) {
    if (broken) {
      throw new IllegalStateException("queue broken");
    }
    Thread.onSpinWait();
  }
}
