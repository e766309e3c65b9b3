// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of the traditional memory balloon (virtio 1.3 §5.5): says how many pages it wants, counts what it has. */
public final class BalloonDevice extends QueueDevice {
  /** The driver tells before it uses a page again. */
  public static final long FEATURES = 1L << 0;
  private static final int INFLATE = 0;
  private static final int DEFLATE = 1;
  private static final int NUM_PAGES = 0;
  private static final int ACTUAL = 4;
  private static final int CONFIG_BYTES = 16;

  private long pages;

  public BalloonDevice(VirtioDevice device) {
    super(device);
    serve(INFLATE, request -> count(INFLATE, request, 1));
    serve(DEFLATE, request -> count(DEFLATE, request, -1));
  }

  /** @param wanted pages of 4096 bytes */
  public static ConfigSpace config(long wanted) {
    return new ConfigSpace(CONFIG_BYTES).put(NUM_PAGES, 4, wanted);
  }

  /** Wants another number of pages, and tells the driver. */
  public void want(long wanted) {
    device.changeConfig(NUM_PAGES, 4, wanted);
  }

  /** Pages that the driver has given up. */
  public long pages() {
    return pages;
  }

  /** Page numbers of 4 bytes (virtio 1.3 §5.5.6); what they name stays the guest's memory, which the engine leaves alone. */
  private boolean count(int queue, Request request, int sign) {
    long numbers = request.readable() / 4;
    if (request.readable() % 4 != 0 || numbers == 0 || request.room() > 0 || pages + sign * numbers < 0) {
      queue(queue).refuse(request, "no list of pages: readable=" + request.readable() + " writable=" + request.room()
          + " inflated=" + pages);
      return true;
    }
    pages += sign * numbers;
    return true;
  }

  /** The driver says how many it has given up (virtio 1.3 §5.5.6.1). */
  @Override
  public void configWritten(VirtioDevice live, int offset, int width, long value) {
    if (offset >= ACTUAL && offset + width <= ACTUAL + 4) {
      device.config().put(offset, width, value);
    }
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    pages = 0;
  }
}
