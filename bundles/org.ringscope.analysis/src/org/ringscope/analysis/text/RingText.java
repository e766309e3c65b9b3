// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.protocol.ring.DescriptorFlags;

/** What a ring picture says in words. Made once for each state, not for each paint. */
public final class RingText {
  private RingText() {}

  /** {@code rpmsg0/0 · split · 16 entries · align 4096 · 0x3ed00000}. */
  public static String header(QueueState state, RingCaption caption) {
    var info = state.info();
    StringBuilder text = new StringBuilder(caption.queue());
    if (info.formatText() != null) {
      text.append(" · ").append(info.formatText());
    }
    int size = size(state);
    if (size > 0) {
      text.append(" · ").append(size).append(size == 1 ? " entry" : " entries");
    }
    if (info.align() > 0) {
      text.append(" · align ").append(info.align());
    }
    if (info.areAddressesKnown()) {
      text.append(" · ").append(hex(info.desc()));
    }
    return text.toString();
  }

  /** Entries of the ring, as it is or as it was described; 0 if unknown. */
  public static int size(QueueState state) {
    return state.size() > 0 ? state.size() : state.info().size();
  }

  /** Why the ring of a queue cannot be drawn; null if it can, or will be once it is set up. */
  public static String absence(QueueState state) {
    return state.isRingKnown() || state.isNotSetUp() ? null
        : "Counts only: this recording does not hold the rings.";
  }

  /** What matters now, in words. */
  public static String status(QueueState state, RingCaption caption) {
    List<String> parts = new ArrayList<>();
    if (state.isBroken()) {
      parts.add("broken: " + state.fault());
      addCount(parts, "kicks", state.kicks(), state.suppressedKicks());
      addCount(parts, "interrupts", state.interrupts(), state.suppressedInterrupts());
      return joined(parts, state, caption);
    }
    if (state.isNotSetUp()) {
      return "not set up yet";
    }
    parts.add(flight(state, caption));
    if (state.ring().pendingForDriver() > 0) {
      int pending = state.ring().pendingForDriver();
      String unit = state.ring().byFormat(split -> "", packed -> PackedText.unit(pending));
      // an inferred last_used is the least that it can be
      parts.add((state.ring().isLastUsedInferred() ? "up to " : "") + pending + unit
          + " used, not yet taken back by " + caption.driver());
    }
    addKicks(parts, state, caption);
    addCount(parts, "interrupts", state.interrupts(), state.suppressedInterrupts());
    parts.add(notRecorded(state));
    parts.remove("");
    return joined(parts, state, caption);
  }

  private static String joined(List<String> parts, QueueState state, RingCaption caption) {
    if (state.countsNanos() != Long.MIN_VALUE && state.countsNanos() < caption.nowNanos()) {
      parts.add("as counted at " + TimeText.instant(state.countsNanos()));
    }
    return String.join(" · ", parts);
  }

  private static String flight(QueueState state, RingCaption caption) {
    int inFlight = state.inFlight();
    if (inFlight == QueueState.UNKNOWN) {
      return state.heldByDevice() == QueueState.UNKNOWN ? "in flight unknown"
          : "in flight unknown, " + state.heldByDevice() + " taken by " + caption.device();
    }
    if (state.areIndicesImpossible()) {
      return "in flight unknown: used.idx does not fit avail.idx";
    }
    if (inFlight == 0) {
      return "nothing in flight";
    }
    if (holdsOnlyEmptyBuffers(state)) {
      return inFlight + " posted for " + caption.device() + " to fill";
    }
    String text = inFlight + " in flight";
    int pending = state.ring().pendingForDevice();
    if (pending <= 0 || state.ring().isLastAvailInferred()) {
      return text;
    }
    return text
        + state.ring().byFormat(split -> SplitText.pending(pending, inFlight), packed -> PackedText.pending(pending))
        + caption.device();
  }

  /** Only device-writable buffers in flight: a receive ring, which is at rest when it is full. */
  public static boolean holdsOnlyEmptyBuffers(QueueState state) {
    boolean any = false;
    for (int i = 0; i < state.size(); i++) {
      if (state.ring().owner(i) == DescriptorOwner.DEVICE) {
        any = true;
        if (!state.ring().isDescriptorKnown(i)
            || (state.ring().flags(i) & (DescriptorFlags.WRITE | DescriptorFlags.INDIRECT)) != DescriptorFlags.WRITE) {
          return false;
        }
      }
    }
    return any;
  }

  private static void addKicks(List<String> parts, QueueState state, RingCaption caption) {
    boolean work = state.ring().pendingForDevice() > 0 && !holdsOnlyEmptyBuffers(state);
    boolean neverSeen = state.kicks() == QueueState.UNKNOWN && state.lastKickNanos() == Long.MIN_VALUE;
    if (work && state.isKickPending() && neverSeen) { // who sees memory alone sees no doorbells
      parts.add("published" + since(" ", state.kickPendingSinceNanos(), caption, " ago"));
    } else if (work && state.isKickPending()) {
      parts.add("waiting for a kick" + since(" for ", state.kickPendingSinceNanos(), caption, ""));
    } else if (work && state.lastKickNanos() != Long.MIN_VALUE) {
      parts.add(since("no kick for ", state.lastKickNanos(), caption, ""));
    }
    parts.remove("");
    if (state.ring().areKicksSuppressed() && caption.eventIdx() != 1) {
      parts.add("kicks suppressed by " + caption.device());
    }
    addCount(parts, "kicks", state.kicks(), state.suppressedKicks());
  }

  /** How long ago, between two words; empty where that is this instant, and where the source tells no times. */
  private static String since(String before, long nanos, RingCaption caption, String after) {
    return caption.hasTimes() && caption.nowNanos() > nanos
        ? before + TimeText.duration(caption.nowNanos() - nanos) + after : "";
  }

  /** What of a ring its source does not tell, which is another thing than a ring that is not set up; empty for nothing. */
  private static String notRecorded(QueueState state) {
    boolean isSizeKnown = size(state) > 0;
    boolean isPlaceKnown = state.info().areAddressesKnown();
    if (state.isRingKnown() || isSizeKnown && isPlaceKnown) {
      return "";
    }
    return (isSizeKnown ? "addresses are" : isPlaceKnown ? "size is" : "size and addresses are")
        + " not in this recording";
  }

  private static void addCount(List<String> parts, String what, long count, long suppressed) {
    if (count != QueueState.UNKNOWN) {
      parts.add(what + " " + TimeText.grouped(count)
          + (suppressed > 0 ? " (" + TimeText.grouped(suppressed) + " suppressed)" : ""));
    }
  }

  /** {@code W}, {@code R}, {@code I}: who may write, or that there is a table. */
  public static String flagLetters(int flags) {
    String letter = (flags & DescriptorFlags.INDIRECT) != 0 ? "I" : (flags & DescriptorFlags.WRITE) != 0 ? "W" : "R";
    // Bits beyond the three of the specification are a defect worth seeing.
    return flags > 7 ? letter + "!" : letter;
  }

  public static String descriptorTooltip(RingState ring, int index) {
    if (!ring.isDescriptorKnown(index)) {
      return "descriptor " + index + ": not known";
    }
    int flags = ring.flags(index);
    StringBuilder text = new StringBuilder("descriptor ").append(index).append(": ").append(hex(ring.address(index)))
        .append(", ").append(ring.length(index)).append(" bytes, ")
        .append((flags & DescriptorFlags.INDIRECT) != 0 ? "indirect table"
            : (flags & DescriptorFlags.WRITE) != 0 ? "device-writable" : "device-readable");
    text.append(ring.<String>byFormat(split -> "", packed -> PackedText.descriptor(packed, index)));
    if ((flags & DescriptorFlags.NEXT) != 0) {
      text.append(", next ").append(ring.next(index));
    }
    return text.append(" · ").append(owner(ring.owner(index))).toString();
  }

  public static String owner(DescriptorOwner owner) {
    return switch (owner) {
      case FREE -> "free";
      case DRIVER -> "driver fills it";
      case DEVICE -> "device owns it";
      case USED -> "used, not yet taken";
      case UNKNOWN -> "owner not known";
    };
  }

  public static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  public static String known(long value) {
    return value == QueueState.UNKNOWN ? "?" : Long.toString(value);
  }
}
