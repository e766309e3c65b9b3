// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/**
 * What to tell QEMU so that its guest drives the devices of a topology (QEMU {@code docs/system/devices/vhost-user.rst}): its
 * memory in a file that can be sealed and shared, and a device for each socket.
 */
public final class QemuOptions {
  /**
   * A network card without MSI-X: under TCG, QEMU 7.2 takes its vectors for such of KVM, which are not there, and ends
   * (QEMU {@code hw/virtio/virtio-pci.c virtio_pci_one_vector_unmask}). With KVM this may be left out.
   */
  private static final String NO_VECTORS = "vectors=0";

  /** Whose device waits until the socket is connected, as reconnecting needs; QEMU 7.2 ends with the others. */
  private static final Set<DeviceKind> WAITING = EnumSet.of(DeviceKind.NET, DeviceKind.BLOCK, DeviceKind.GPIO);

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
          lines.add("-m 512 -object memory-backend-memfd,id=mem,size=512M,share=on -machine memory-backend=mem"
              + firmware(topology));
        }
        lines.add(device(device, transport, Recording.directoryOf(topology)));
      }
    }
    return lines;
  }

  /** The usual BIOS drives disks itself, and knows split rings only. */
  private static String firmware(Topology topology) {
    return new TopologyContents(topology).devices().stream()
        .anyMatch(device -> device.getTransport() instanceof VhostUser && Defaults.isPacked(device))
            ? " -bios qboot.rom" : "";
  }

  private static String device(VirtioDevice device, VhostUser transport, Path folder) {
    String id = device.getName();
    DeviceKind kind = DeviceKind.of(DeviceClasses.id(device));
    String again = WAITING.contains(kind) ? ",reconnect=1" : "";
    String channel = "-chardev socket,id=" + id + ",path=" + folder.resolve(transport.getSocket()).toAbsolutePath()
        + (Defaults.listens(transport) ? again : ",server=on,wait=off");
    String ring = ring(device);
    if (kind == DeviceKind.NET) {
      return channel + " -netdev vhost-user,id=" + id + "-dev,chardev=" + id + " -device virtio-net-pci,netdev=" + id
          + "-dev," + NO_VECTORS + ring;
    }
    String queues = kind == DeviceKind.BLOCK ? ",num-queues=" + device.getQueues().size() : "";
    return channel + " -device " + NAMES.getOrDefault(kind, "vhost-user-" + kind.text() + "-pci") + ",chardev=" + id
        + queues + ring;
  }

  /** QEMU's own defaults, where a topology wants others: some of its devices do not ask what is offered. */
  private static String ring(VirtioDevice device) {
    long features = Defaults.features(device);
    return (Features.has(features, Features.INDIRECT_DESC) ? "" : ",indirect_desc=off")
        + (Features.has(features, Features.EVENT_IDX) ? "" : ",event_idx=off")
        + (Defaults.isPacked(device) ? ",packed=on" : "");
  }
}
