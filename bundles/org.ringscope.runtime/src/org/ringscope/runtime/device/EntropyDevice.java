// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.Random;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of a source of entropy (virtio 1.3 §5.4.6): fills each buffer from its beginning. */
public final class EntropyDevice extends QueueDevice {
  /** What one request gets at most; the driver asks again. */
  private static final int MOST_BYTES = 1 << 16;

  private final Random source;
  private final byte[] bytes = new byte[512];

  /** @param source where the bytes come from; for what must be secret it must be a secure one */
  public EntropyDevice(VirtioDevice device, Random source) {
    super(device);
    this.source = source;
    serve(0, this::fill);
  }

  /** It has none. */
  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  private boolean fill(Request request) {
    while (request.room() > 0 && request.written() < MOST_BYTES) {
      source.nextBytes(bytes);
      request.put(bytes, 0, (int) Math.min(bytes.length, request.room()));
    }
    return true;
  }
}
