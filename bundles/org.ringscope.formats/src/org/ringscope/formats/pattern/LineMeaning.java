// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a line says, in the words of a pattern file, and which fields it must have for that. */
enum LineMeaning {
  /** Indices of a ring at this moment. */
  INDICES(Set.of()),
  KICK(Set.of()),
  INTERRUPT(Set.of()),
  BUFFER_GIVEN(Set.of()),
  BUFFER_TAKEN(Set.of()),
  BUFFER_RETURNED(Set.of()),
  BUFFER_DONE(Set.of()),
  MESSAGE_SENT(Set.of(LineField.SOURCE, LineField.DESTINATION)),
  MESSAGE_RECEIVED(Set.of(LineField.SOURCE, LineField.DESTINATION)),
  SERVICE_ANNOUNCED(Set.of(LineField.NAME, LineField.SOURCE)),
  ENDPOINT_CREATED(Set.of(LineField.SOURCE)),
  STATUS(Set.of(LineField.STATUS)),
  /** Kept under the name of its section. */
  TEXT(Set.of());

  private final Set<LineField> needed;

  LineMeaning(Set<LineField> needed) {
    this.needed = needed;
  }

  Set<LineField> needed() {
    return needed;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Null for a word that is none. */
  static LineMeaning of(String text) {
    return Arrays.stream(values()).filter(meaning -> meaning.text().equals(text)).findFirst().orElse(null);
  }

  static String all() {
    return Arrays.stream(values()).map(LineMeaning::text).collect(Collectors.joining(", "));
  }
}
