// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;

/** A region that moves takes along what says that it lies in it, the regions inside and the windows to it. */
final class MovedRegion {
  private MovedRegion() {}

  static void move(MemoryRegion region, long start) {
    long by = start - region.getAddress().value();
    for (Iterator<EObject> all = TopologyContents.topologyOf(region).eAllContents(); all.hasNext();) {
      EObject each = all.next();
      if (each instanceof Placed placed && isIn(placed.getRegion(), region)) {
        placed.setAddress(moved(placed.getAddress(), by));
        if (placed instanceof Virtqueue queue) {
          queue.setAvail(moved(queue.getAvail(), by));
          queue.setUsed(moved(queue.getUsed(), by));
        }
      } else if (each instanceof AddressWindow window && isIn(window.getRegion(), region)) {
        window.setPhysical(moved(window.getPhysical(), by));
      }
    }
    moveInside(region, by);
  }

  private static void moveInside(MemoryRegion region, long by) {
    region.setAddress(moved(region.getAddress(), by));
    region.getRegions().forEach(inner -> moveInside(inner, by));
  }

  private static boolean isIn(EObject inner, MemoryRegion region) {
    EObject at = inner;
    while (at != null && at != region) {
      at = at.eContainer();
    }
    return at != null;
  }

  private static Address moved(Address address, long by) {
    return address == null ? null : new Address(address.value() + by);
  }
}
