// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** How many messages one end has received, announcements not among them: counted by its core, read by any thread. */
final class ReceivedMessages {
  private static final VarHandle COUNT;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(ReceivedMessages.class, "count", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private long count;

  void add(int destination) {
    if (destination != Rpmsg.NAME_SERVICE_ADDRESS) {
      COUNT.setOpaque(this, count + 1);
    }
  }

  long count() {
    return (long) COUNT.getOpaque(this);
  }
}
