// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.random.RandomGenerator;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a source of entropy (virtio 1.3 §5.4.6): fills each buffer from its beginning. */
public final class EntropyDevice extends QueueDevice {
  /** It has no bits of its own. */
  public static final long FEATURES = 0;
  /** What one request gets at most; the driver asks again. */
  private static final int MOST_BYTES = 1 << 16;

  private final RandomGenerator source;
  private final byte[] copy = new byte[64];

  /** @param source where the bytes come from; for what must be secret it must be a secure one */
  public EntropyDevice(VirtioDevice device, RandomGenerator source) {
    super(device);
    this.source = source;
    serve(0, this::fill);
  }

  /** It has none. */
  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  /** At least one byte, and no device-readable buffer (virtio 1.3 §5.4.6.1, §5.4.6.2). */
  private boolean fill(Request request) {
    if (request.readable() > 0 || request.room() == 0) {
      queue(0).refuse(request, "no buffer to fill: readable=" + request.readable() + " writable=" + request.room());
    }
    while (request.room() > 0 && request.written() < MOST_BYTES) {
      for (int i = 0; i < copy.length; i += Long.BYTES) {
        long bits = source.nextLong();
        for (int j = 0; j < Long.BYTES; j++, bits >>>= Byte.SIZE) {
          copy[i + j] = (byte) bits;
        }
      }
      request.put(copy, 0, (int) Math.min(copy.length, request.room()));
    }
    return true;
  }
}
