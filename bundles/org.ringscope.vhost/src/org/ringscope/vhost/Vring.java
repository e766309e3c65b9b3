// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import org.ringscope.vhost.posix.Descriptors;

/** What the front end has said of one queue. */
final class Vring {
  int size;
  long descriptors;
  long used;
  long available;
  boolean isPlaced;
  /** Where the ring stands: of a packed one avail in the low, used in the high half. */
  int base;
  int kick = Descriptors.NONE;
  int call = Descriptors.NONE;
  int error = Descriptors.NONE;
  boolean isEnabled;
  /** It was given its kick, and not yet asked where it stands. */
  boolean isStarted;
  /** The engine serves it. */
  boolean isRunning;
  boolean isErrorTold;

  /** As before the front end came. {@code kick} has been taken from the poller. */
  void clear() {
    Descriptors.close(kick);
    Descriptors.close(call);
    Descriptors.close(error);
    kick = Descriptors.NONE;
    call = Descriptors.NONE;
    error = Descriptors.NONE;
    size = 0;
    base = 0;
    isPlaced = false;
    isEnabled = false;
    isStarted = false;
    isRunning = false;
    isErrorTold = false;
  }
}
