// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.Set;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/** Of which kinds of devices a run has the model, over any transport that it has for them. */
public final class RunKinds {
  private static final Set<DeviceKind> MODELLED = Set.of(DeviceKind.CONSOLE, DeviceKind.ENTROPY, DeviceKind.BLOCK,
      DeviceKind.NET, DeviceKind.VSOCK, DeviceKind.INPUT, DeviceKind.I2C, DeviceKind.GPIO, DeviceKind.CAN,
      DeviceKind.SCMI, DeviceKind.BALLOON, DeviceKind.CRYPTO, DeviceKind.GPU, DeviceKind.IOMMU, DeviceKind.NINE_P,
      DeviceKind.RTC, DeviceKind.SOUND);

  private RunKinds() {}

  /** Whether it is one of them, or one that no chapter describes: of that, bytes go in and come out. */
  public static boolean isRun(DeviceKind kind) {
    return MODELLED.contains(kind) || !kind.isNamed(0) && kind != DeviceKind.RPMSG;
  }

  /** How many queues the driver of a device uses. */
  static int leastQueues(VirtioDevice device) {
    return switch (DeviceKind.of(DeviceClasses.id(device))) {
      case SOUND, CAN -> 3;
      case NET, VSOCK, INPUT, BALLOON, CRYPTO -> 2;
      case CONSOLE -> Defaults.isMultiport(device) ? 4 : 2;
      default -> 1;
    };
  }
}
