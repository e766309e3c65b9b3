// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.virtio.Features;

/** What a device offers, what its driver has written, and what is in force of it (virtio 1.3 §2.2). */
final class FeatureNegotiation {
  private final long offered;
  private final boolean modern;
  private long written;
  private long inForce;

  FeatureNegotiation(VirtioDeviceSpec spec) {
    offered = spec.features() & ~Features.NOT_IMPLEMENTED;
    modern = spec.isModern();
  }

  long offered() {
    return offered;
  }

  long written() {
    return written;
  }

  long inForce() {
    return inForce;
  }

  void reset() {
    written = 0;
    inForce = 0;
  }

  /** The driver writes one word. @return what is wrong with that, or null */
  String write(int word, long value) {
    written = Features.withWord(written, word, value);
    if (modern) {
      return null; // judged with FEATURES_OK
    }
    inForce = written & offered;
    long unknown = written & ~offered;
    return unknown == 0 ? null : "features=0x" + Long.toHexString(unknown) + " were not offered";
  }

  /** The driver sets FEATURES_OK: what it has written comes into force. @return why it does not, or null */
  String settle() {
    String refusal = Features.refusal(offered, written);
    if (refusal == null && modern && !Features.has(written, Features.VERSION_1)) {
      refusal = "VERSION_1 was not accepted";
    }
    if (refusal == null) {
      inForce = written;
    }
    return refusal;
  }
}
