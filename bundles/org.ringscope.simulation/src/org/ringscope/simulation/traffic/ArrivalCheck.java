// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Whether what several senders have numbered arrives once and in order. A sender is told from the others by its address
 * (RPMsg address, CAN identifier). Nothing is allocated but at the first message of a sender; beyond
 * {@value #MOST_SENDERS} of them they are only counted. One thread; others may look.
 */
public final class ArrivalCheck {
  private static final int MOST_SENDERS = 256;

  private final PayloadKind kind;
  private final boolean joinsLate;
  private int[] senders = new int[4];
  private SequenceCheck[] checks = new SequenceCheck[4];
  private int count;
  private long received;
  private long damaged;

  /** @param kind what the senders send, from their first message on */
  public ArrivalCheck(PayloadKind kind) {
    this(kind, false);
  }

  /** @param joinsLate whether the first message that comes of each sender need not be its first one */
  public ArrivalCheck(PayloadKind kind, boolean joinsLate) {
    this.kind = kind;
    this.joinsLate = joinsLate;
  }

  /** As {@link #received(int, int, ByteBuffer, int, int)}, of one that has never begun anew. */
  public void received(int sender, ByteBuffer buffer, int offset, int length) {
    received(sender, 0, buffer, offset, length);
  }

  /**
   * A message has come.
   *
   * @param lives how often the sender has begun anew: it then counts from 0 again
   * @param buffer only for absolute accesses
   */
  public void received(int sender, int lives, ByteBuffer buffer, int offset, int length) {
    received++;
    if (!kind.isNumbered() || length == 0) {
      return;
    }
    if (!Numbering.isWhole(buffer, offset, length)) {
      damaged++;
      return;
    }
    int known = count;
    SequenceCheck check = check(sender);
    if (joinsLate && count > known) {
      check.beginAt(Numbering.read(buffer, offset, length));
    }
    if (check != null) {
      check.mayBeginAgain(Numbering.read(buffer, offset, length), lives);
      check.received(Numbering.read(buffer, offset, length), Numbering.bits(length));
    }
  }

  /** Whether a message can be what comes back for message {@code number}. */
  public boolean isAnswerTo(long number, ByteBuffer buffer, int offset, int length) {
    if (!kind.isNumbered() || !Numbering.isWhole(buffer, offset, length)) {
      return true;
    }
    long mask = (1L << Numbering.bits(length)) - 1;
    return Numbering.read(buffer, offset, length) == (number & mask);
  }

  private SequenceCheck check(int sender) {
    for (int i = 0; i < count; i++) {
      if (senders[i] == sender) {
        return checks[i];
      }
    }
    if (count == MOST_SENDERS) {
      return null;
    }
    if (count == senders.length) {
      senders = Arrays.copyOf(senders, 2 * count);
      checks = Arrays.copyOf(checks, 2 * count);
    }
    senders[count] = sender;
    checks[count] = new SequenceCheck();
    return checks[count++];
  }

  public long received() {
    return received;
  }

  /** What has come so far. @param sent by the task that receives, -1 for one that does not send */
  public TrafficSummary summary(long sent) {
    long lost = 0;
    long doubled = 0;
    long reordered = 0;
    for (int i = 0; i < count; i++) {
      lost += checks[i].lost();
      doubled += checks[i].doubled();
      reordered += checks[i].reordered();
    }
    boolean isKnown = kind.isNumbered();
    return new TrafficSummary(sent, received, isKnown ? lost : TrafficSummary.UNKNOWN,
        isKnown ? doubled : TrafficSummary.UNKNOWN, isKnown ? reordered : TrafficSummary.UNKNOWN,
        isKnown ? damaged : TrafficSummary.UNKNOWN);
  }
}
