// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/**
 * What to tell QEMU so that its guest drives the devices of a topology (QEMU {@code docs/system/devices/vhost-user.rst}): its
 * memory in a file that can be sealed and shared, and a device for each socket.
 */
public final class QemuOptions {
  /** The control queue of a network card stays with QEMU, which does not survive to have one where the back end has none. */
  private static final String NO_CONTROL_QUEUE = "ctrl_vq=off,ctrl_rx=off,ctrl_vlan=off,ctrl_rx_extra=off,"
      + "ctrl_mac_addr=off,ctrl_guest_offloads=off,guest_announce=off,mq=off";

  private static final Map<DeviceKind, String> NAMES = new EnumMap<>(Map.of(DeviceKind.ENTROPY, "vhost-user-rng-pci",
      DeviceKind.BLOCK, "vhost-user-blk-pci", DeviceKind.VSOCK, "vhost-user-vsock-pci", DeviceKind.INPUT,
      "vhost-user-input-pci", DeviceKind.I2C, "vhost-user-i2c-pci", DeviceKind.GPIO, "vhost-user-gpio-pci",
      DeviceKind.FILE_SYSTEM, "vhost-user-fs-pci"));

  private QemuOptions() {}

  /** One line each; empty where no driver is outside. */
  public static List<String> of(Topology topology) {
    List<String> lines = new ArrayList<>();
    for (VirtioDevice device : new TopologyContents(topology).devices()) {
      if (device.getTransport() instanceof VhostUser transport) {
        if (lines.isEmpty()) {
          lines.add("-m 512 -object memory-backend-memfd,id=mem,size=512M,share=on -machine memory-backend=mem");
        }
        lines.add(device(device, transport, Recording.directoryOf(topology)));
      }
    }
    return lines;
  }

  private static String device(VirtioDevice device, VhostUser transport, Path folder) {
    String id = device.getName();
    String channel = "-chardev socket,id=" + id + ",path=" + folder.resolve(transport.getSocket()).toAbsolutePath()
        + (Defaults.listens(transport) ? ",reconnect=1" : ",server=on,wait=off");
    DeviceKind kind = DeviceKind.of(DeviceClasses.id(device));
    String packed = Defaults.isPacked(device) ? ",packed=on" : "";
    if (kind == DeviceKind.NET) {
      return channel + " -netdev vhost-user,id=" + id + "-dev,chardev=" + id + " -device virtio-net-pci,netdev=" + id
          + "-dev," + NO_CONTROL_QUEUE + packed;
    }
    String queues = kind == DeviceKind.BLOCK ? ",num-queues=" + device.getQueues().size() : "";
    return channel + " -device " + NAMES.getOrDefault(kind, "vhost-user-" + kind.text() + "-pci") + ",chardev=" + id
        + queues + packed;
  }
}
