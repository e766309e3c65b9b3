// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.diagram.ringstate.QueueRow;

/** What the table of virtqueues asks of its rows. What the source cannot know is a question mark; without a trace cells are empty. */
public final class TableServices {
  /** {@code rpmsg0/1}. */
  public String label(QueueRow row) {
    return row.getName();
  }

  /** Entries. */
  public String sizeText(QueueRow row) {
    return number(row, row.getSize());
  }

  /** Buffers in flight; {@code 16 posted} where all of them wait to be filled. */
  public String inFlightText(QueueRow row) {
    return number(row, row.getInFlight()) + (row.isPosted() ? " posted" : "");
  }

  /** {@code avail.idx}, or the slot of {@code next_avail}. */
  public String availText(QueueRow row) {
    return number(row, row.getAvailIdx());
  }

  /** {@code used.idx}, or the slot of {@code next_used}. */
  public String usedText(QueueRow row) {
    return number(row, row.getUsedIdx());
  }

  /** Buffers used per second. */
  public String rateText(QueueRow row) {
    Double rate = row.getRate();
    return rate == null ? number(row, null)
        : TimeText.grouped(rate > 0 ? Math.max(1, Math.round(rate)) : 0) + "/s";
  }

  /** Notifications to the device. */
  public String kicksText(QueueRow row) {
    return number(row, row.getKicks());
  }

  /** Publishes whose kick was not wanted. */
  public String suppressedText(QueueRow row) {
    return number(row, row.getSuppressed());
  }

  /** When something moved last. */
  public String lastMovementText(QueueRow row) {
    return Objects.requireNonNullElse(row.getLastMovement(), "");
  }

  /** What is wrong, empty if nothing is. */
  public String findingText(QueueRow row) {
    return Objects.requireNonNullElse(row.getDiagnosisText(), "");
  }

  /** Whether something is wrong. */
  public boolean isWrong(QueueRow row) {
    return row.isBroken() || row.getDiagnosis() != null;
  }

  /** What matters now in words, and what is wrong. */
  public String tooltip(QueueRow row) {
    return Stream.of(row.getName(), row.getStatus(), row.getDiagnosisText()).filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String number(QueueRow row, Number value) {
    return value != null ? TimeText.grouped(value.longValue()) : row.getStatus() == null ? "" : "?";
  }
}
