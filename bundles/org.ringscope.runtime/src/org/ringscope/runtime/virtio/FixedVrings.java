// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.List;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;

/**
 * What both sides of a device are built for where nothing in memory describes it: neither registers nor a resource table
 * (RPMsg-Lite {@code rpmsg_lite_master_init}, {@code rpmsg_lite_remote_init}; Zephyr {@code ipc_static_vrings.c}).
 *
 * @param spec its features are those in force: nobody negotiates
 * @param memory of the system
 * @param vrings by their index
 * @param buffers physical address of the memory for buffers
 * @param bufferBytes of that memory
 * @param status physical address of the byte that the driver writes its status to (Zephyr {@code ipc_static_vrings.c}
 *     virtio_set_status); {@link #NONE} if there is none
 */
public record FixedVrings(VirtioDeviceSpec spec, GuestMemory memory, List<Vring> vrings, long buffers,
    long bufferBytes, long status) {
  /** No status byte. */
  public static final long NONE = -1;

  /**
   * One ring.
   *
   * @param layout in physical addresses
   * @param notifyId the number that kicks and interrupts of this ring carry
   */
  public record Vring(VringLayout layout, int notifyId) {}

  /** @throws IllegalArgumentException if the rings are not those of the device */
  public FixedVrings {
    vrings = List.copyOf(vrings);
    if (vrings.size() != spec.queues().size()) {
      throw new IllegalArgumentException("vrings=" + vrings.size() + " queues=" + spec.queues().size());
    }
  }

  /** Clears a ring. @throws AddressFault if it is not in memory */
  void clear(int index) {
    VringLayout ring = vrings.get(index).layout();
    memory.zero(ring.desc(), ring.descBytes());
    memory.zero(ring.avail(), ring.availBytes());
    memory.zero(ring.used(), ring.usedBytes());
  }

  /** A ring in the addresses of a core. @throws AddressFault if the core does not reach all of it */
  VringLayout seenBy(AddressMap map, int index) {
    VringLayout ring = vrings.get(index).layout();
    return new VringLayout(ring.size(), ring.align(), map.reverse(ring.desc(), ring.descBytes()),
        map.reverse(ring.avail(), ring.availBytes()), map.reverse(ring.used(), ring.usedBytes()));
  }

  /** The engine's id of a queue. */
  int queue(int index) {
    return spec.queues().get(index).id();
  }
}
