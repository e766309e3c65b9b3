// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Follows one device. */
final class DeviceTracker {
  private final int device;
  private int status;
  private long offered;
  private long accepted;
  private boolean featuresAccepted;
  private int configGeneration;
  private long since = Long.MIN_VALUE; // the observer has told the state at this time

  DeviceTracker(int device) {
    this.device = device;
    reset();
  }

  void reset() {
    status = QueueState.UNKNOWN;
    accepted = 0;
    featuresAccepted = false;
    configGeneration = QueueState.UNKNOWN;
  }

  void offer(long features) {
    offered = features;
  }

  void apply(EventView event) {
    if (event.stampNanos() < since) {
      return;
    }
    if (event.isCheckpoint() && event.stream() == StreamInfo.OBSERVER) {
      since = event.stampNanos();
    }
    switch (event.type()) {
      case STATUS -> status = event.getInt(Field.STATUS);
      case FEATURES_OFFERED -> offered = event.getLong(Field.FEATURES);
      case FEATURES_ACCEPTED -> {
        accepted = event.getLong(Field.FEATURES);
        featuresAccepted = true;
      }
      case CONFIG_CHANGED -> configGeneration = event.getInt(Field.GENERATION);
      default -> {}
    }
  }

  DeviceState snapshot() {
    return new DeviceState(device, status, offered, accepted, featuresAccepted, configGeneration);
  }
}
