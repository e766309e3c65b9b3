// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import java.util.Locale;
import org.ringscope.analysis.messages.Message;
import org.ringscope.trace.Position;

/**
 * One step of a message, or of a buffer, on its way.
 *
 * @param nanos when, {@link Message#NO_TIME} where nobody saw it
 * @param position of the event that tells it, null where none does
 */
public record LatencyStep(Kind kind, Outcome outcome, long nanos, Position position) {
  /** In the order in which they come mostly. */
  public enum Kind {
    /** The driver wrote the descriptor. */
    WRITTEN("written"),
    /** The driver published it. */
    EXPOSED("exposed"),
    /** The sender says that it has sent. */
    SENT("sent"),
    /** The driver notified the device. */
    KICKED("kicked"),
    /** The interrupt service routine on the device's core begins. */
    DEVICE_ISR("ISR"),
    /** The device took the buffer. */
    TAKEN("taken"),
    /** The receiver says that it has it. */
    RECEIVED("received"),
    /** The endpoint's callback begins. */
    CALLBACK("callback"),
    /** The device gave the buffer back. */
    USED("used"),
    /** The device notified the driver. */
    INTERRUPTED("interrupt"),
    /** The interrupt service routine on the driver's core begins. */
    DRIVER_ISR("ISR"),
    /** The driver took the buffer back. */
    TAKEN_BACK("taken back");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** As files name it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What is known of a step. */
  public enum Outcome {
    DONE,
    /** The other side did not want to be notified. */
    SUPPRESSED,
    /** It is not in the recording, which would tell it. */
    MISSING,
    /** The recording does not tell of such steps. */
    UNKNOWN
  }

  public boolean isSeen() {
    return nanos != Message.NO_TIME;
  }
}
