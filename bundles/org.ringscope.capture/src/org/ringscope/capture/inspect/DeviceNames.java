// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.util.HashMap;
import java.util.Map;

/** Names of devices found in memory: kind and number, {@code rpmsg0}. */
public final class DeviceNames {
  static final int UNKNOWN = 0;
  public static final int RPMSG = 7;
  private static final Map<Long, String> KINDS = Map.of(1L, "net", 2L, "blk", 3L, "console", 4L, "rng", 5L, "balloon",
      (long) RPMSG, "rpmsg", 8L, "scsi", 18L, "input", 19L, "vsock");

  private final Map<String, Integer> counts = new HashMap<>();

  /** The name of the next device of this virtio device id. */
  public String next(long deviceId) {
    String kind = KINDS.getOrDefault(deviceId, "virtio" + deviceId + "-");
    return kind + (counts.merge(kind, 1, Integer::sum) - 1);
  }
}
