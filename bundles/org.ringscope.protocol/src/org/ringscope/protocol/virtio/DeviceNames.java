// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

import java.util.HashMap;
import java.util.Map;

/** Names devices that nobody has named: kind and number, {@code rpmsg0}; the same from whatever source they come. */
public final class DeviceNames {
  private final Map<String, Integer> counts = new HashMap<>();

  /** The name of the next device of this virtio device id; 0 is one that nobody told. */
  public String next(long deviceId) {
    DeviceKind kind = DeviceKind.of(deviceId);
    String word = kind.is(deviceId) ? kind.text() : kind.text() + deviceId + "-";
    return word + (counts.merge(word, 1, Integer::sum) - 1);
  }
}
