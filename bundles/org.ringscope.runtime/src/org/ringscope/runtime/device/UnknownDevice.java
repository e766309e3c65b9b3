// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** A device of a kind that no chapter describes: whatever comes goes back, as far as there is room for it. */
public final class UnknownDevice extends QueueDevice {
  public static final long FEATURES = 0;

  private final byte[] copy = new byte[4096];

  public UnknownDevice(VirtioDevice device) {
    super(device);
    for (int queue = 0; queue < device.queueCount(); queue++) {
      serve(queue, this::handle);
    }
  }

  /** @param bytes what the topology says; null for none */
  public static ConfigSpace config(byte[] bytes) {
    ConfigSpace config = new ConfigSpace(bytes == null ? 0 : bytes.length);
    for (int i = 0; i < config.length(); i++) {
      config.put(i, 1, bytes[i]);
    }
    return config;
  }

  private boolean handle(Request request) {
    while (request.readable() > 0 && request.room() > 0) {
      int piece = request.get(copy, 0, (int) Math.min(copy.length, request.room()));
      request.put(copy, 0, piece);
    }
    return true;
  }
}
