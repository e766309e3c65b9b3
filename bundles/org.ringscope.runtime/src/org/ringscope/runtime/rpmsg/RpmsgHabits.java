// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import org.ringscope.protocol.rpmsg.Rpmsg;

/** In what the software of RPMsg differs that no specification describes, whatever the rings look like. */
public enum RpmsgHabits {
  /** Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c}: any address, and a log. */
  LINUX(Rpmsg.FIRST_DYNAMIC_ADDRESS, Integer.MAX_VALUE - Rpmsg.FIRST_DYNAMIC_ADDRESS, Rpmsg.ADDRESS_ANY - 1, true),
  /** OpenAMP {@code lib/rpmsg/rpmsg.c}: a bit for each dynamic address, and none beyond these. */
  OPENAMP(Rpmsg.FIRST_DYNAMIC_ADDRESS, Rpmsg.OPENAMP_DYNAMIC_ADDRESSES,
      Rpmsg.FIRST_DYNAMIC_ADDRESS + Rpmsg.OPENAMP_DYNAMIC_ADDRESSES - 1, false),
  /** RPMsg-Lite {@code rpmsg_lite_create_ept}: the lowest free address from 1 on. */
  RPMSG_LITE(1, Integer.MAX_VALUE - 1, Rpmsg.ADDRESS_ANY - 1, false);

  private final int firstDynamic;
  private final int dynamic;
  private final int last;
  private final boolean logs;

  RpmsgHabits(int firstDynamic, int dynamic, int last, boolean logs) {
    this.firstDynamic = firstDynamic;
    this.dynamic = dynamic;
    this.last = last;
    this.logs = logs;
  }

  /** The address that an endpoint gets which asks for none. */
  int lowestFree(EndpointTable endpoints) {
    return endpoints.lowestFree(firstDynamic, dynamic);
  }

  /** @throws IllegalArgumentException if there is no such address */
  void check(int address) {
    if (Integer.compareUnsigned(address, last) > 0) {
      throw new IllegalArgumentException("no such address address=0x" + Integer.toHexString(address));
    }
  }

  /** Whether it prints what happens on the bus. */
  boolean logs() {
    return logs;
  }
}
