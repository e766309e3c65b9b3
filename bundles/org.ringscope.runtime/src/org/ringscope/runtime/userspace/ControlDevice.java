// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.userspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.RpmsgCall;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.rpmsg.RpmsgBus;

/** {@code /dev/rpmsg_ctrl0}: makes the devices of endpoints (Linux {@code rpmsg_ctrldev_ioctl}). */
public final class ControlDevice {
  private final Core core;
  private final RpmsgBus bus;
  private final List<EndpointDevice> devices = new ArrayList<>();

  public ControlDevice(Core core, RpmsgBus bus) {
    this.core = core;
    this.bus = bus;
  }

  /**
   * RPMSG_CREATE_EPT_IOCTL: a device with the lowest free number. Its endpoint comes with {@link EndpointDevice#open}.
   *
   * @param name as far as it fits into 31 bytes
   */
  public EndpointDevice createEndpoint(String name, int source, int destination) {
    TrafficListener listener = core.trafficListener();
    if (listener != null) {
      listener.userCallBegin(bus.id(), source, RpmsgCall.CREATE_ENDPOINT, 0);
    }
    int number = 0;
    while (number < devices.size() && devices.get(number) != null) {
      number++;
    }
    EndpointDevice device = new EndpointDevice(core, bus, this, number, cut(name), source, destination);
    if (number == devices.size()) {
      devices.add(device);
    } else {
      devices.set(number, device);
    }
    if (listener != null) {
      listener.userCallEnd(bus.id(), source, RpmsgCall.CREATE_ENDPOINT, number, 0);
    }
    return device;
  }

  void gone(EndpointDevice device) {
    if (devices.get(device.number()) == device) {
      devices.set(device.number(), null);
    }
  }

  /** The bus goes: so do the endpoints of all devices (Linux {@code rpmsg_ctrldev_remove}). */
  public void remove() {
    for (EndpointDevice device : devices.stream().filter(each -> each != null).toList()) {
      device.destroyEndpoint();
    }
  }

  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length >= NameService.NAME_LENGTH) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
