// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.Position;

/**
 * A buffer that a device had, of a source that sees no message in it: a block request, for example.
 *
 * @param buffer the number by which the source tells it from the others
 * @param beginNanos when the device took it; where only the driver was seen, when it gave it
 * @param endNanos when it came back, {@link Message#NO_TIME} for not in the recording
 * @param length bytes that the device wrote, or those of the whole buffer where only the driver was seen;
 *     {@link QueueState#UNKNOWN} where nobody told
 * @param begin position of the event with which it began
 */
public record Request(int queue, long buffer, long beginNanos, long endNanos, long length, Position begin) {
  /** What it is called where messages say what is in them. */
  public static final String WORD = "request";

  /** How long the device had it, {@link Message#NO_TIME} if it did not come back. */
  public long latencyNanos() {
    return endNanos == Message.NO_TIME ? Message.NO_TIME : endNanos - beginNanos;
  }
}
