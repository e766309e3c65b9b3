// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a part of a line, or a fixed value, is; in the words of a pattern file. */
enum LineField {
  TIME("time"),
  CORE("core"),
  DEVICE("device"),
  TYPE("device type"),
  SIDE("side"),
  QUEUE("queue"),
  SIZE("size"),
  AVAIL_IDX("avail.idx"),
  USED_IDX("used.idx"),
  LAST_AVAIL("last_avail"),
  LAST_USED("last_used"),
  AVAIL_FLAGS("avail.flags"),
  USED_FLAGS("used.flags"),
  USED_EVENT("used_event"),
  AVAIL_EVENT("avail_event"),
  BUFFER("buffer"),
  LENGTH("length"),
  SOURCE("source"),
  DESTINATION("destination"),
  FLAGS("flags"),
  PAYLOAD("payload"),
  STATUS("status"),
  NAME("name");

  private final String text;

  LineField(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Whether it is a word, not a number. */
  boolean isText() {
    return this == CORE || this == DEVICE || this == NAME || this == SIDE || this == TYPE || this == PAYLOAD;
  }

  /** Whether an index of a ring that has 16 bits. */
  boolean isIndex() {
    return compareTo(AVAIL_IDX) >= 0 && compareTo(AVAIL_EVENT) <= 0;
  }

  /** Null for a word that is none. */
  static LineField of(String text) {
    return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst().orElse(null);
  }

  static String all() {
    return Arrays.stream(values()).map(LineField::text).collect(Collectors.joining(", "));
  }
}
