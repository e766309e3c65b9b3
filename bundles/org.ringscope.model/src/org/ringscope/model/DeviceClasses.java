// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/** Which kinds of virtio devices have a class of their own: the one place that a further kind is entered. */
public final class DeviceClasses {
  private static final Map<EClass, DeviceKind> KINDS = Map.ofEntries(
      Map.entry(Literals.NET_DEVICE, DeviceKind.NET),
      Map.entry(Literals.BLOCK_DEVICE, DeviceKind.BLOCK),
      Map.entry(Literals.CONSOLE_DEVICE, DeviceKind.CONSOLE),
      Map.entry(Literals.RNG_DEVICE, DeviceKind.ENTROPY),
      Map.entry(Literals.BALLOON_DEVICE, DeviceKind.BALLOON),
      Map.entry(Literals.RPMSG_DEVICE, DeviceKind.RPMSG),
      Map.entry(Literals.NINE_PDEVICE, DeviceKind.NINE_P),
      Map.entry(Literals.GPU_DEVICE, DeviceKind.GPU),
      Map.entry(Literals.RTC_DEVICE, DeviceKind.RTC),
      Map.entry(Literals.INPUT_DEVICE, DeviceKind.INPUT),
      Map.entry(Literals.VSOCK_DEVICE, DeviceKind.VSOCK),
      Map.entry(Literals.CRYPTO_DEVICE, DeviceKind.CRYPTO),
      Map.entry(Literals.IOMMU_DEVICE, DeviceKind.IOMMU),
      Map.entry(Literals.SOUND_DEVICE, DeviceKind.SOUND),
      Map.entry(Literals.FILE_SYSTEM_DEVICE, DeviceKind.FILE_SYSTEM),
      Map.entry(Literals.SCMI_DEVICE, DeviceKind.SCMI),
      Map.entry(Literals.I2C_DEVICE, DeviceKind.I2C),
      Map.entry(Literals.CAN_DEVICE, DeviceKind.CAN),
      Map.entry(Literals.GPIO_DEVICE, DeviceKind.GPIO),
      Map.entry(Literals.MEDIA_DEVICE, DeviceKind.MEDIA));

  private DeviceClasses() {}

  /** The virtio device id; 0 where an {@link OtherDevice} says none. */
  public static int id(VirtioDevice device) {
    if (device instanceof OtherDevice other) {
      return other.getDeviceId() == null ? 0 : other.getDeviceId().intValue();
    }
    return KINDS.get(device.eClass()).id();
  }

  /** The classes, in the order of their device ids, and last the one for all other kinds. */
  public static List<EClass> all() {
    return Stream.concat(
        KINDS.entrySet().stream().sorted(Comparator.comparing(each -> each.getValue().id())).map(Map.Entry::getKey),
        Stream.of(Literals.OTHER_DEVICE)).toList();
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
