// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/** Which kinds of virtio devices have a class of their own: the one place that a further kind is entered. */
public final class DeviceClasses {
  private static final Map<EClass, DeviceKind> KINDS = Map.of(
      Literals.NET_DEVICE, DeviceKind.NET,
      Literals.BLOCK_DEVICE, DeviceKind.BLOCK,
      Literals.CONSOLE_DEVICE, DeviceKind.CONSOLE,
      Literals.RNG_DEVICE, DeviceKind.ENTROPY,
      Literals.RPMSG_DEVICE, DeviceKind.RPMSG,
      Literals.VSOCK_DEVICE, DeviceKind.VSOCK);

  private DeviceClasses() {}

  /** The virtio device id; 0 where an {@link OtherDevice} says none. */
  public static int id(VirtioDevice device) {
    if (device instanceof OtherDevice other) {
      return other.getDeviceId() == null ? 0 : other.getDeviceId().intValue();
    }
    return KINDS.get(device.eClass()).id();
  }

  /** The class that stands for this device id. */
  public static EClass of(int deviceId) {
    return KINDS.entrySet().stream().filter(each -> each.getValue().is(deviceId)).map(Map.Entry::getKey).findFirst()
        .orElse(Literals.OTHER_DEVICE);
  }

  /** A new device of this id, without a name. */
  public static VirtioDevice create(int deviceId) {
    VirtioDevice device = (VirtioDevice) TopologyFactory.eINSTANCE.create(of(deviceId));
    if (device instanceof OtherDevice other) {
      other.setDeviceId(deviceId & 0xFFFF_FFFFL);
    }
    return device;
  }
}
