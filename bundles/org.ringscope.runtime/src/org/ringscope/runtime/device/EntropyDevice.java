// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.DeviceObserver;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a source of entropy (virtio 1.3 §5.4.6): fills each buffer from its beginning. On its core only. */
public final class EntropyDevice implements DeviceObserver {
  /** What one request gets at most; the driver asks again. */
  private static final int MOST_BYTES = 1 << 16;

  private final VirtioDevice device;
  private final RandomGenerator source;
  private final DescriptorChain chain = new DescriptorChain();
  private final MessageView message = new MessageView();
  private final Runnable fillMore = this::fill;

  /** @param source where the bytes come from; for what must be secret it must be a secure one */
  public EntropyDevice(VirtioDevice device, RandomGenerator source) {
    this.device = device;
    this.source = source;
    device.addObserver(this);
  }

  /** It has none. */
  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  @Override
  public void queueNotified(VirtioDevice live, int index) {
    fill();
  }

  /** Takes at most as many chains as the ring has entries, then lets the core look at its other business. */
  private void fill() {
    DeviceQueue queue = device.isLive() ? device.queue(0) : null;
    if (queue == null) {
      return; // reset before the rest was filled
    }
    int budget = queue.size();
    boolean more = true;
    while (more && budget > 0) {
      for (; budget > 0 && queue.pop(chain); budget--) {
        int written = fillChain();
        sent(queue, written);
        queue.addUsed(chain.head(), written);
      }
      queue.notifyDriver();
      more = !queue.enableKicks();
    }
    if (more) {
      device.core().interrupts().defer(fillMore);
    }
  }

  private int fillChain() {
    int written = 0;
    for (int i = chain.readableCount(); i < chain.count() && written < MOST_BYTES; i++) {
      int count = (int) Math.min(chain.length(i), MOST_BYTES - written);
      fill(chain.region(i).buffer(), chain.offset(i), count);
      written += count;
    }
    return written;
  }

  private void fill(ByteBuffer memory, int offset, int count) {
    int at = offset;
    int end = offset + count;
    for (; end - at >= Long.BYTES; at += Long.BYTES) {
      memory.putLong(at, source.nextLong());
    }
    for (long rest = at < end ? source.nextLong() : 0; at < end; at++, rest >>>= Byte.SIZE) {
      memory.put(at, (byte) rest);
    }
  }

  private void sent(DeviceQueue queue, int written) {
    TrafficListener listener = device.core().trafficListener();
    if (listener != null && chain.count() == 1) {
      listener.messageSent(message.buffer(TrafficListener.NO_BUS, queue.id(), chain.address(0)).bare(0, written)
          .payload(chain.region(0).buffer(), chain.offset(0)));
    }
  }
}
