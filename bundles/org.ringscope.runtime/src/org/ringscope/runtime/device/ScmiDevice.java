// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.ringscope.protocol.virtio.Scmi;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of an SCMI platform with sensors (virtio 1.3 §5.17; Arm DEN0056, base protocol 0x10 and sensor protocol
 * 0x15): each sensor counts up with every reading.
 */
public final class ScmiDevice extends QueueDevice {
  /** No notifications, no shared memory. */
  public static final long FEATURES = 0;
  private static final int VERSION_2 = 0x2_0000;
  private static final int NAME_BYTES = 16;
  private static final int SUCCESS = 0;
  private static final int NOT_SUPPORTED = -1;
  private static final int NOT_FOUND = -4;

  private final List<String> sensors;
  private final long[] readings;

  public ScmiDevice(VirtioDevice device, List<String> sensors) {
    super(device);
    this.sensors = List.copyOf(sensors);
    readings = new long[sensors.size()];
    serve(0, this::handle);
    serve(1, request -> true);
  }

  public static ConfigSpace config() {
    return new ConfigSpace(0);
  }

  /** The answer has the header of the request in front (virtio 1.3 §5.17.6.1). */
  private boolean handle(Request request) {
    if (request.readable() < 4 || request.room() < 8) {
      queue(0).refuse(request, "a command has a header of 4 bytes and room for 8: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    long header = request.u32();
    request.put32(header);
    int message = (int) header & 0xFF;
    int protocol = (int) (header >> 10) & 0xFF;
    switch (protocol) {
      case Scmi.BASE -> base(request, message);
      case Scmi.SENSOR -> sensor(request, message);
      default -> request.put32(NOT_SUPPORTED);
    }
    if (request.isCut()) {
      queue(0).refuse(request, String.format("protocol=0x%x message=%d with too few bytes", protocol, message));
    }
    return true;
  }

  private void base(Request request, int message) {
    switch (message) {
      case 0 -> succeed(request, VERSION_2);
      case 1 -> succeed(request, 1); // one protocol besides, no agents
      case 3 -> name(request, "Ringscope");
      case 5 -> succeed(request, 1);
      case 6 -> {
        succeed(request, 1);
        request.put32(Scmi.SENSOR);
      }
      default -> request.put32(NOT_SUPPORTED);
    }
  }

  private void sensor(Request request, int message) {
    switch (message) {
      case 0 -> succeed(request, VERSION_2);
      case 1 -> {
        succeed(request, sensors.size());
        request.putZeros(12);
      }
      case 3 -> describe(request);
      case 6 -> read(request);
      default -> request.put32(NOT_SUPPORTED);
    }
  }

  private static void succeed(Request request, long value) {
    request.put32(SUCCESS);
    request.put32(value);
  }

  private static void name(Request request, String name) {
    request.put32(SUCCESS);
    name(request, name, NAME_BYTES);
  }

  private static void name(Request request, String name, int bytes) {
    request.put(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), bytes), 0, bytes);
  }

  /** One sensor at a time, and how many remain. */
  private void describe(Request request) {
    int index = (int) request.u32();
    if (index < 0 || index >= sensors.size()) {
      request.put32(NOT_FOUND);
      return;
    }
    succeed(request, 1 | (long) (sensors.size() - index - 1) << 16);
    request.put32(index);
    request.putZeros(8); // attributes: no notifications, unit none
    name(request, sensors.get(index), NAME_BYTES);
  }

  private void read(Request request) {
    int index = (int) request.u32();
    request.u32();
    if (index < 0 || index >= sensors.size()) {
      request.put32(NOT_FOUND);
      return;
    }
    request.put32(SUCCESS);
    request.put64(++readings[index]);
    request.put64(device.core().nanos());
  }
}
