// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import java.util.StringJoiner;
import org.ringscope.analysis.latency.LatencyStep.Kind;
import org.ringscope.analysis.latency.LatencyStep.Outcome;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.text.TimeText;

/** What every list says of the steps of a message. */
public final class LatencyText {
  private static final String POLLED = "Seen by looks now and then: each step may have come before its time.";

  private LatencyText() {}

  /** What a step is called: {@code kicked}, {@code ISR of mcu}, {@code no kick}. */
  public static String name(LatencyBreakdown breakdown, LatencyStep step) {
    if (step.outcome() == Outcome.SUPPRESSED) {
      return step.kind() == Kind.KICKED ? "no kick" : "no interrupt";
    }
    String core = step.kind() == Kind.DEVICE_ISR ? breakdown.device()
        : step.kind() == Kind.DRIVER_ISR ? breakdown.driver() : "";
    return core.isEmpty() ? step.kind().word() : step.kind().word() + " of " + core;
  }

  /** When it was, or why nobody knows. */
  public static String time(LatencyBreakdown breakdown, int place) {
    LatencyStep step = breakdown.steps().get(place);
    return switch (step.outcome()) {
      case MISSING -> "did not happen";
      case UNKNOWN -> "not recorded";
      default -> breakdown.hasTimes() ? TimeText.instant(step.nanos()) : "#" + step.nanos();
    };
  }

  /** How long after the step before it that was seen: {@code +1.2 ms}; empty where that is not known. */
  public static String gap(LatencyBreakdown breakdown, int place) {
    long gap = breakdown.gapNanos(place);
    return gap == Message.NO_TIME ? "" : "+" + TimeText.duration(gap);
  }

  /** One step in a line. */
  public static String line(LatencyBreakdown breakdown, int place) {
    return new StringJoiner("  ").add(name(breakdown, breakdown.steps().get(place))).add(time(breakdown, place))
        .add(gap(breakdown, place)).toString().stripTrailing();
  }

  /** Where the time went, in a sentence or two. */
  public static String summary(LatencyBreakdown breakdown) {
    if (!breakdown.hasTimes()) {
      return "This recording tells an order and no times.";
    }
    int slowest = breakdown.slowest();
    if (slowest >= 0) {
      return slowest(breakdown, slowest) + (breakdown.isPolled() ? " " + POLLED : "");
    }
    int last = breakdown.lastSeen();
    if (breakdown.last() < 0 && last >= 0) {
      return unended(breakdown, last);
    }
    return "How long it took is not known: only one of its ends was recorded.";
  }

  private static String slowest(LatencyBreakdown breakdown, int slowest) {
    long latency = breakdown.latencyNanos();
    long gap = breakdown.gapNanos(slowest);
    LatencyStep step = breakdown.steps().get(slowest);
    LatencyStep before = breakdown.steps().get(breakdown.before(slowest));
    if (latency == 0) {
      return "0 ns: all steps have the same time.";
    }
    return TimeText.duration(latency) + ", " + (gap == latency ? "all" : TimeText.duration(gap)) + " of it ("
        + 100 * gap / latency
        + " %) from " + name(breakdown, before) + " to " + name(breakdown, step) + ": "
        + reason(breakdown, before, step) + ".";
  }

  private static String unended(LatencyBreakdown breakdown, int last) {
    LatencyStep step = breakdown.steps().get(last);
    return "It has not arrived in this recording: " + name(breakdown, step) + " at " + TimeText.instant(step.nanos())
        + ", and nothing for " + TimeText.duration(breakdown.endNanos() - step.nanos()) + " until its end.";
  }

  /** Who let it wait. */
  private static String reason(LatencyBreakdown breakdown, LatencyStep before, LatencyStep step) {
    String driver = breakdown.driver().isEmpty() ? "the driver" : breakdown.driver();
    String device = breakdown.device().isEmpty() ? "the device" : breakdown.device();
    boolean isToDriver = breakdown.steps().stream().anyMatch(each -> each.kind() == Kind.TAKEN_BACK);
    return switch (step.kind()) {
      case WRITTEN, EXPOSED, SENT -> driver + " had begun and published late";
      case KICKED -> driver + " had published it and notified " + device + " late";
      case DEVICE_ISR -> device + " had been notified and its interrupt routine began late";
      case TAKEN -> before.outcome() == Outcome.SUPPRESSED
          ? device + " wanted no kick, and looked into the ring late"
          : before.kind() == Kind.DEVICE_ISR ? device + " knew of it and had others to do first"
              : device + " took it late";
      case USED -> device + " had it and gave it back late";
      case INTERRUPTED -> device + " had given it back and notified " + driver + " late";
      case DRIVER_ISR -> driver + " had been notified and its interrupt routine began late";
      case TAKEN_BACK -> before.outcome() == Outcome.SUPPRESSED
          ? driver + " wanted no interrupt, and looked into the ring late"
          : driver + " knew of it and took it late";
      case RECEIVED, CALLBACK -> (isToDriver ? driver : device)
          + (before.kind() == Kind.TAKEN || before.kind() == Kind.TAKEN_BACK ? " had it and handled it late"
              : " received it late; the steps between were not recorded");
    };
  }
}
