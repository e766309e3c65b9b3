// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.Defaults;
import org.ringscope.model.Services;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.userspace.EndpointDevice;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.HostSide;
import org.ringscope.simulation.sides.WorkloadFailedException;

/** The device of an endpoint that a program has made for itself: one task opens it, others wait for that. */
final class UserFile {

  private final UserEndpoint task;
  private final HostSide side;
  private final Core core;
  private final String name;
  private EndpointDevice device;
  private boolean isOpen;

  UserFile(UserEndpoint task, CoreDevices devices) {
    this.task = task;
    side = devices.driverSide(task.getEndpoint().getBus(), HostSide.class);
    core = side.core;
    name = Services.of(task.getEndpoint()) + " on " + side.deviceName();
  }

  String name() {
    return name;
  }

  EndpointDevice device() {
    return device;
  }

  void awaitBus() {
    side.awaitStart();
  }

  void awaitOpen() {
    core.await("the device of " + name, () -> isOpen, Long.MAX_VALUE);
  }

  /** Makes the device and opens it. */
  void open() throws WorkloadFailedException {
    int source = task.getEndpoint().getAddress() == null ? Rpmsg.ADDRESS_ANY
        : (int) task.getEndpoint().getAddress().value();
    int destination = task.getDestination() != null ? (int) task.getDestination().value()
        : RpmsgPort.peerAddress(task.getEndpoint());
    device = side.control().createEndpoint(Services.of(task.getEndpoint()), source, destination);
    int result = device.open(Defaults.isNonBlocking(task));
    if (result < 0) {
      throw new WorkloadFailedException("open of " + device.path() + " failed: " + Errno.text(-result));
    }
    core.print(device.path() + ": " + Services.of(task.getEndpoint()) + ", src 0x"
        + Integer.toHexString(device.address()) + ", dst 0x" + Integer.toHexString(destination));
    isOpen = true;
  }
}
