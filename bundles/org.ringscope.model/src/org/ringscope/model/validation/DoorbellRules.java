// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__CONFIGURATION;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT;
import static org.ringscope.model.TopologyPackage.Literals.VIRTIO_DEVICE__KICK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.ringscope.model.Doorbell;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about which devices a doorbell serves. */
final class DoorbellRules {

  static final List<TopologyRule<?>> ALL =
      List.of(TopologyRule.error("doorbell-shared", Topology.class, DoorbellRules::shared));

  private static final List<EReference> USES =
      List.of(VIRTIO_DEVICE__KICK, VIRTIO_DEVICE__INTERRUPT, VIRTIO_DEVICE__CONFIGURATION);

  private DoorbellRules() {}

  /** A firmware's notify ids say which of its devices is meant; a register block has none. */
  private static void shared(Topology topology, Report report) {
    Map<Doorbell, VirtioDevice> users = new HashMap<>();
    for (VirtioDevice device : topology.getDevices()) {
      for (EReference use : USES) {
        Doorbell doorbell = (Doorbell) device.eGet(use);
        VirtioDevice other = doorbell == null ? null : users.putIfAbsent(doorbell, device);
        if (other != null && other != device && !(isRemoteproc(device) && isRemoteproc(other))) {
          report.add(device, use, device.getName() + " uses " + doorbell.getName() + ", as " + other.getName()
              + " does; a device on virtio-mmio needs doorbells of its own");
        }
      }
    }
  }

  private static boolean isRemoteproc(VirtioDevice device) {
    return device.getTransport() == Transport.REMOTEPROC;
  }
}
