// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.write.StreamWriter;

/** Lines of the vdev entries of a resource table: devices and their vrings. */
final class ResourceLines {
  private final ImportTarget target;
  private final StreamWriter out;
  private final KernelSystem system;

  ResourceLines(ImportTarget target, StreamWriter out, KernelSystem system) {
    this.target = target;
    this.out = out;
    this.system = system;
  }

  /** @param remote processor that the line is of, null if it is of none */
  boolean write(LogLine line, RemoteProcessor remote) {
    if (remote == null) {
      return false;
    }
    if (line.message == KernelMessage.VRING_PLACED) {
      return placed(line, remote);
    }
    system.activate(remote);
    return switch (line.message) {
      case VDEV_RESOURCE -> vdev(line, remote);
      case VRING_RESOURCE ->
          vring(line, remote.devices.isEmpty() ? 0 : remote.devices.size() - 1, remote, line.number(2),
              line.number(3), Unknown.NUMBER);
      default -> vring(line, (int) (line.number(2) / RpmsgDevice.QUEUES), remote, line.number(1), Unknown.NUMBER,
          line.number(2));
    };
  }

  private boolean vdev(LogLine line, RemoteProcessor remote) {
    // the same table is read again at every start: the first device of the table is not a further one
    RpmsgDevice device = system.vdev(remote, 0, line.nanos);
    device = device != null && device.features != 0 && device.features != line.number(1)
        ? system.vdev(remote, remote.devices.size(), line.nanos) : device;
    if (device == null) {
      return false;
    }
    device.type = DeviceInfo.idOf(line.number(0));
    device.features = line.number(1);
    system.describe(device, line.nanos);
    target.at(out, line.nanos).device().featuresOffered(device.id, device.features);
    return true;
  }

  private boolean vring(LogLine line, int place, RemoteProcessor remote, long size, long align, long notifyId) {
    long index = line.number(0);
    RpmsgDevice device = index < 0 || index >= RpmsgDevice.QUEUES ? null : system.vdev(remote, place, line.nanos);
    if (device == null || size < 0 || size > 1 << 16) {
      return false;
    }
    device.sizes[(int) index] = (int) size;
    if (align >= 0) {
      device.aligns[(int) index] = (int) Math.min(align, Integer.MAX_VALUE);
    }
    if (notifyId >= 0) {
      device.notifyIds[(int) index] = notifyId;
    }
    system.describe(device, line.nanos);
    return true;
  }

  /** Older kernels say where they have placed a ring before they say what it is for. */
  private boolean placed(LogLine line, RemoteProcessor remote) {
    long index = line.number(0);
    RpmsgDevice device = index < 0 || index >= RpmsgDevice.QUEUES ? null
        : system.vdev(remote, Math.max(0, remote.devices.size() - 1), line.nanos);
    if (device == null) {
      return false;
    }
    device.addresses[(int) index] = line.number(1);
    device.notifyIds[(int) index] = line.number(3);
    system.describe(device, line.nanos);
    return true;
  }
}
