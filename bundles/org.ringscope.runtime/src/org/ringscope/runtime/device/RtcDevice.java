// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import org.ringscope.protocol.virtio.Rtc;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of clocks (virtio 1.4 §5.23) that all show the run's own time, without alarms and cross timestamps. */
public final class RtcDevice extends QueueDevice {
  public static final long FEATURES = 0;
  private static final int HEADER_BYTES = 8;
  private static final int OK = 0;
  private static final int EOPNOTSUPP = 2;
  private static final int ENODEV = 3;
  private static final int EINVAL = 4;
  private static final int MONOTONIC = 2;

  private final int clocks;

  public RtcDevice(VirtioDevice device, int clocks) {
    super(device);
    this.clocks = clocks;
    serve(0, this::handle);
  }

  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  private boolean handle(Request request) {
    if (request.readable() < HEADER_BYTES || request.room() < HEADER_BYTES) {
      queue(0).refuse(request, "a request has a header of 8 bytes and room for one: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int type = request.u16();
    request.skip(6);
    if (type == Rtc.CFG) {
      status(request, OK);
      request.put16(clocks);
      request.putZeros(6);
      return true;
    }
    clock(request, type);
    return true;
  }

  private void clock(Request request, int type) {
    if (request.readable() < HEADER_BYTES || request.room() < 2 * HEADER_BYTES) {
      status(request, EINVAL);
    } else if (request.u16() >= clocks) {
      status(request, ENODEV);
    } else if (type == Rtc.READ) {
      status(request, OK);
      request.put64(device.core().nanos());
    } else if (type == Rtc.CLOCK_CAP || type == Rtc.CROSS_CAP) {
      status(request, OK);
      request.put8(type == Rtc.CLOCK_CAP ? MONOTONIC : 0);
      request.putZeros(7);
    } else {
      status(request, EOPNOTSUPP);
    }
  }

  private static void status(Request request, int value) {
    request.put8(value);
    request.putZeros(HEADER_BYTES - 1);
  }
}
