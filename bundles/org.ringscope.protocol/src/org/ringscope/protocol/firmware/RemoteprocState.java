// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Life-cycle states of a remote processor (Linux {@code enum rproc_state}). Recorded and compared by
 * {@linkplain #label() name}, as sysfs shows them, never by number: the numbers differ between kernels.
 */
public enum RemoteprocState {
  /** Not powered, no firmware in memory. */
  OFFLINE,
  /** Asleep by power management, must be woken to receive messages. */
  SUSPENDED,
  /** Booted by the host. */
  RUNNING,
  /** Stopped by an error, waits for recovery. */
  CRASHED,
  /** Booted by somebody else; the host has joined. */
  ATTACHED,
  /** Booted by somebody else, and the host has not joined or has left. */
  DETACHED;

  /** The lower-case name under which the state is shown and recorded, e.g. {@code running}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the life cycle in Linux {@code remoteproc_core.c} has a step from this state to {@code next}. */
  public boolean canBecome(RemoteprocState next) {
    return successors().contains(next);
  }

  private Set<RemoteprocState> successors() {
    return switch (this) {
      case OFFLINE -> EnumSet.of(RUNNING);
      case SUSPENDED -> EnumSet.of(RUNNING);
      case RUNNING -> EnumSet.of(OFFLINE, CRASHED, SUSPENDED);
      case CRASHED -> EnumSet.of(OFFLINE, RUNNING, ATTACHED);
      case ATTACHED -> EnumSet.of(OFFLINE, DETACHED, CRASHED);
      case DETACHED -> EnumSet.of(ATTACHED);
    };
  }
}
