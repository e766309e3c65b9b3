// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.virtio.DeviceStatus;

/** What the status of a device that others drive proves (virtio 1.3 §2.1). */
final class DeviceRules {
  private DeviceRules() {}

  /** @param status {@link QueueState#UNKNOWN} if nobody told */
  static List<Diagnosis> check(String device, int status, long nanos) {
    if (status == QueueState.UNKNOWN) {
      return List.of();
    }
    if (DeviceStatus.has(status, DeviceStatus.FAILED)) {
      return List.of(found("DEVICE_FAILED", device + ": status FAILED, the driver has given up", status, nanos));
    }
    return DeviceStatus.has(status, DeviceStatus.DEVICE_NEEDS_RESET)
        ? List.of(found("DEVICE_NEEDS_RESET", device + ": status NEEDS_RESET, the device cannot go on", status, nanos))
        : List.of();
  }

  private static Diagnosis found(String id, String text, int status, long nanos) {
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id);
    return new Diagnosis(id, entry.severity(), QueueState.UNKNOWN, nanos, text, entry.cause(), entry.advice(),
        List.of("status=0x%x (%s)".formatted(status, DeviceStatus.text(status))));
  }
}
