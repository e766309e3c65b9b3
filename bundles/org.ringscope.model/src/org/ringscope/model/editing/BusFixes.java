// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Fixes of RPMsg buses and their buffers. */
final class BusFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "bus-buffer-size", BusFixes::size,
      "bus-buffer-size-of-linux", BusFixes::size,
      "bus-buffer-count", QuickFix.of(RpmsgBuffers.class, BusFixes::count),
      "bus-buffer-count-of-linux", QuickFix.of(RpmsgBuffers.class, BusFixes::countOfLinux),
      "run-buffers", QuickFix.of(RpmsgDevice.class, bus -> new QuickFix(
          "Add memory for the buffers of " + bus.getName(), () -> {
            if (bus.getBuffers() == null) {
              bus.setBuffers(TopologyFactory.eINSTANCE.createRpmsgBuffers());
            }
            PlaceFixes.ownMemory(bus.getBuffers()).apply();
          })));

  private BusFixes() {}

  private static QuickFix size(EObject buffers) {
    return buffers instanceof RpmsgBuffers own && own.eContainer() instanceof RpmsgDevice bus
        ? new QuickFix("Make the buffers of " + bus.getName() + " " + Rpmsg.BUFFER_SIZE + " bytes large",
            () -> own.setSize(null))
        : null;
  }

  private static QuickFix count(RpmsgBuffers buffers) {
    if (!(buffers.eContainer() instanceof RpmsgDevice bus)) {
      return null;
    }
    int count = Math.min(Math.max(2, Defaults.bufferCount(bus) + 1 & ~1), 2 * least(bus));
    return count <= 0 ? null : set(bus, buffers, count);
  }

  private static int least(RpmsgDevice bus) {
    return bus.getQueues().stream().mapToInt(Defaults::size).min().orElse(0);
  }

  private static QuickFix set(RpmsgDevice bus, RpmsgBuffers buffers, int count) {
    return new QuickFix("Give " + bus.getName() + " " + count + " buffers, " + count / 2 + " in each direction",
        () -> buffers.setCount(count));
  }

  /** As many as Linux takes: rpmsg_probe() of Linux drivers/rpmsg/virtio_rpmsg_bus.c. */
  private static QuickFix countOfLinux(RpmsgBuffers buffers) {
    return buffers.eContainer() instanceof RpmsgDevice bus
        ? set(bus, buffers, Math.min(2 * least(bus), Rpmsg.MAX_BUFFERS)) : null;
  }
}
