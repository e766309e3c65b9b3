// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;

/** What every list says of a request. */
public final class RequestText {
  /** Said of a recording that cannot tell of messages, though it may of requests. */
  public static final String NO_MESSAGES = "messages are unknown, since this recording holds none";

  private RequestText() {}

  /** Its bytes, {@code ?} where nobody told. */
  public static String length(Request request) {
    return request.length() == QueueState.UNKNOWN ? "?" : Long.toString(request.length());
  }

  /** How long the device had it; {@code …} where it did not come back, {@code ?} where the source tells no times. */
  public static String latency(Request request, boolean hasTimes) {
    return request.endNanos() == Message.NO_TIME ? "…"
        : hasTimes ? TimeText.duration(request.latencyNanos()) : "?";
  }
}
