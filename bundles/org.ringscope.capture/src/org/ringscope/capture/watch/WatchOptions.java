// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.util.concurrent.TimeUnit;

/**
 * How memory is watched.
 *
 * @param payloadLimit bytes of each message kept after its header, 0 to 65535
 * @param capBytes flight recorder: bytes of trace to keep, 0 for all
 * @param settlingNanos so long a message whose buffer has gone back must stay as it is while its ring rests, before it is
 *        told: a sender that was interrupted may have written the next one in its place, and said so nowhere yet
 */
public record WatchOptions(int payloadLimit, long capBytes, long settlingNanos) {
  /** 64 bytes of each message, the whole trace; no driver is kept for 5 ms from what it does with its ring locked. */
  public static final WatchOptions DEFAULT = new WatchOptions(64, 0, TimeUnit.MILLISECONDS.toNanos(5));

  public WatchOptions {
    if (payloadLimit < 0 || payloadLimit > 0xFFFF) {
      throw new IllegalArgumentException("payloadLimit=" + payloadLimit + " is not in 0…65535");
    }
  }

  public WatchOptions withPayloadLimit(int bytes) {
    return new WatchOptions(bytes, capBytes, settlingNanos);
  }

  public WatchOptions withCap(long bytes) {
    return new WatchOptions(payloadLimit, bytes, settlingNanos);
  }

  public WatchOptions withSettling(long nanos) {
    return new WatchOptions(payloadLimit, capBytes, nanos);
  }
}
