// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.ringscope.runtime.TrafficListener;

/** The notifications of a device's side, sent and suppressed. The side's thread sends them; others may ask how many. */
final class Interrupts {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final VarHandle SENT = RingSide.handle(LOOKUP, Interrupts.class, "sent", long.class);
  private static final VarHandle SUPPRESSED = RingSide.handle(LOOKUP, Interrupts.class, "suppressed", long.class);

  private final int queue;
  private final TrafficListener listener;
  private final QueueNotifier notifier;
  private long sent;
  private long suppressed;

  Interrupts(RingSide side) {
    queue = side.id;
    listener = side.listener;
    notifier = side.notifier;
  }

  /**
   * Follows the driver's wish.
   *
   * @param returned buffers or slots that the wish was about; a wish about nothing is not counted as suppressed
   * @return {@code wanted}
   */
  boolean follow(boolean wanted, int returned) {
    if (wanted) {
      sent++;
      if (listener != null) {
        listener.interruptSent(queue);
      }
      notifier.notifyPeer(queue);
    } else if (returned > 0) {
      suppressed++;
      if (listener != null) {
        listener.interruptSuppressed(queue);
      }
    }
    return wanted;
  }

  long sent() {
    return (long) SENT.getOpaque(this);
  }

  long suppressed() {
    return (long) SUPPRESSED.getOpaque(this);
  }
}
