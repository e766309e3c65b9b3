// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import org.ringscope.model.topology.Stack;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.rpmsg.RpmsgHabits;

/** What the software of a side writes and does, by its name in the topology; OpenAMP's where it says nothing. */
public final class Stacks {

  private Stacks() {}

  /** Zephyr and NuttX have OpenAMP's rings, and those of RPMsg-Lite come from the same code. */
  static PeerProfile profile(Stack stack) {
    return switch (stack) {
      case LINUX -> PeerProfile.LINUX;
      case QEMU, STRICT -> PeerProfile.STRICT;
      case OPENAMP, ZEPHYR, NUTTX, RPMSG_LITE, UNSPECIFIED -> PeerProfile.OPENAMP;
    };
  }

  /** Zephyr and NuttX have OpenAMP's RPMsg. */
  public static RpmsgHabits habits(Stack stack) {
    return switch (stack) {
      case LINUX -> RpmsgHabits.LINUX;
      case RPMSG_LITE -> RpmsgHabits.RPMSG_LITE;
      case OPENAMP, ZEPHYR, NUTTX, QEMU, STRICT, UNSPECIFIED -> RpmsgHabits.OPENAMP;
    };
  }
}
