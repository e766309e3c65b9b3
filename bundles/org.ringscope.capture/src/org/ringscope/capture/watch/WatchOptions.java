// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

/**
 * How memory is watched.
 *
 * @param payloadLimit bytes of each message kept after its header, 0 to 65535
 * @param capBytes flight recorder: bytes of trace to keep, 0 for all
 */
public record WatchOptions(int payloadLimit, long capBytes) {
  /** 64 bytes of each message, the whole trace. */
  public static final WatchOptions DEFAULT = new WatchOptions(64, 0);

  public WatchOptions {
    if (payloadLimit < 0 || payloadLimit > 0xFFFF) {
      throw new IllegalArgumentException("payloadLimit=" + payloadLimit + " is not in 0…65535");
    }
  }

  public WatchOptions withPayloadLimit(int bytes) {
    return new WatchOptions(bytes, capBytes);
  }

  public WatchOptions withCap(long bytes) {
    return new WatchOptions(payloadLimit, bytes);
  }
}
