// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.function.Consumer;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.DeviceObserver;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of a console without MULTIPORT (virtio 1.3 §5.3.6): turns what the driver transmits into lines of
 * text, and puts what is sent here into the driver's receive buffers. Runs on the device's core only.
 */
public final class ConsoleDevice implements DeviceObserver {
  private static final int PENDING_BYTES = 64 * 1024;

  private final VirtioDevice device;
  private final LineBuffer lines;
  private final ByteQueue pending = new ByteQueue(PENDING_BYTES);
  private final DescriptorChain chain = new DescriptorChain();
  private final MessageView message = new MessageView();
  private final Runnable takeMore = this::takeTransmitted;
  private final Runnable fillMore = this::fillReceiveBuffers;
  private long bytesReceived;

  /** A console whose lines go to the console of the device's core. */
  public ConsoleDevice(VirtioDevice device) {
    this(device, device.core()::print);
  }

  /** @param lineSink takes each line, without its line end */
  public ConsoleDevice(VirtioDevice device, Consumer<CharSequence> lineSink) {
    this.device = device;
    lines = new LineBuffer(lineSink);
    device.addObserver(this);
  }

  /** The configuration of a console of this size in characters. */
  public static ConfigSpace config(int cols, int rows) {
    return new ConfigSpace(Console.CONFIG_BYTES)
        .put(Console.CONFIG_COLS, 2, cols)
        .put(Console.CONFIG_ROWS, 2, rows)
        .put(Console.CONFIG_MAX_PORTS, 4, 1);
  }

  /** Changes the size in one step, so that no reader sees half of it. */
  public void resize(int cols, int rows) {
    device.changeConfig(Console.CONFIG_COLS, 4, (long) rows << 16 | cols & 0xFFFF);
  }

  /**
   * Sends bytes to the driver, as soon as it has buffers for them.
   *
   * @return how many were taken; fewer than {@code length} when too many wait already
   */
  public int send(byte[] bytes, int offset, int length) {
    int taken = pending.put(bytes, offset, length);
    fillReceiveBuffers();
    return taken;
  }

  /** Bytes that have come from the driver since the last reset. */
  public long bytesReceived() {
    return bytesReceived;
  }

  @Override
  public void driverOk(VirtioDevice live) {
    fillReceiveBuffers();
  }

  @Override
  public void queueNotified(VirtioDevice live, int index) {
    if (index == Console.TRANSMIT_QUEUE) {
      takeTransmitted();
    } else if (index == Console.RECEIVE_QUEUE) {
      fillReceiveBuffers();
    }
  }

  @Override
  public void configWritten(VirtioDevice live, int offset, int width, long value) {
    if (offset == Console.CONFIG_EMERG_WRITE && Features.has(device.spec().features(), Console.EMERG_WRITE)) {
      lines.put((byte) value); // also before the device is live
    }
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    lines.clear();
    pending.clear();
    bytesReceived = 0;
  }

  /** Takes at most as many chains as the ring has entries, then lets the core look at its other business. */
  private void takeTransmitted() {
    if (!device.isLive() || device.queue(Console.TRANSMIT_QUEUE) == null) {
      return; // reset before the rest was taken
    }
    DeviceQueue queue = device.queue(Console.TRANSMIT_QUEUE);
    int budget = queue.size();
    boolean more = true;
    while (more && budget > 0) {
      for (; budget > 0 && queue.pop(chain); budget--) {
        for (int i = 0; i < chain.readableCount(); i++) {
          lines.put(chain.region(i).buffer(), chain.offset(i), (int) chain.length(i)); // a region has less than 2 GiB
        }
        bytesReceived += chain.readableLength();
        received(queue);
        queue.addUsed(chain.head(), 0);
      }
      queue.notifyDriver();
      more = !queue.enableKicks();
    }
    if (more) {
      device.core().interrupts().defer(takeMore);
    }
  }

  /** Buffers are taken only for bytes that wait; the rest stays with the ring. Bounded like the other direction. */
  private void fillReceiveBuffers() {
    if (!device.isLive() || device.queue(Console.RECEIVE_QUEUE) == null) {
      return;
    }
    DeviceQueue queue = device.queue(Console.RECEIVE_QUEUE);
    int budget = queue.size();
    boolean more = true;
    while (more && budget > 0) {
      for (; budget > 0 && pending.size() > 0 && queue.pop(chain); budget--) {
        long written = 0;
        for (int i = chain.readableCount(); i < chain.count(); i++) {
          written += pending.get(chain.region(i).buffer(), chain.offset(i), (int) chain.length(i));
        }
        sent(queue, (int) written);
        queue.addUsed(chain.head(), written);
      }
      queue.notifyDriver();
      more = pending.size() > 0 && !queue.enableKicks();
    }
    if (more) {
      device.core().interrupts().defer(fillMore);
    }
  }

  /** Tells of a buffer that lies in one piece, as those of our driver do. */
  private void received(DeviceQueue queue) {
    TrafficListener listener = device.core().trafficListener();
    if (listener != null && chain.count() == 1 && chain.readableCount() == 1) {
      int length = (int) chain.length(0);
      listener.messageReceived(message.buffer(TrafficListener.NO_BUS, queue.id(), chain.address(0)).bare(length, 0)
          .payload(chain.region(0).buffer(), chain.offset(0)));
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
