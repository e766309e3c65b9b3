// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.util.function.Consumer;
import org.ringscope.trace.write.StreamWriter;

/**
 * What a watch has to say in words: a marker in the trace, and a line to whoever listens. Of losses, which come by the
 * thousand, the listener hears the sum, once a second.
 */
final class WatchLog {
  private static final long LOSSES_NANOS = 1_000_000_000L;

  private final StreamWriter out;
  private final Consumer<WatchNotice> notices;
  private long untold;
  private long toldAt = -LOSSES_NANOS;

  WatchLog(StreamWriter out, Consumer<WatchNotice> notices) {
    this.out = out;
    this.notices = notices;
  }

  void say(long nanos, String text) {
    note(nanos, text);
    tell(WatchNotice.Kind.NEWS, text);
  }

  /** Something is not there yet. */
  void waits(String what) {
    tell(WatchNotice.Kind.WAITING, "waiting for " + what);
  }

  /**
   * Something passed in a queue that nobody can tell any more.
   *
   * @param what one of it
   */
  void lost(long nanos, String queue, long count, String what) {
    if (count > 0) {
      note(nanos, queue + ": may have missed " + count + " " + what + (count == 1 ? "" : "s"));
      out.at(nanos).core().lost(count);
      untold += count;
    }
  }

  /** Tells the listener of losses, if it is time or if nothing will follow. */
  void tellLosses(long nanos, boolean last) {
    if (untold > 0 && (last || nanos - toldAt >= LOSSES_NANOS)) {
      tell(WatchNotice.Kind.LOSSES, "may have missed " + untold
          + (untold == 1 ? " buffer or message" : " buffers or messages") + " that passed too quickly");
      untold = 0;
      toldAt = nanos;
    }
  }

  private void tell(WatchNotice.Kind kind, String text) {
    notices.accept(new WatchNotice(kind, text));
  }

  /** For the trace alone. */
  void note(long nanos, String text) {
    out.at(nanos).core().marker(text);
  }
}
