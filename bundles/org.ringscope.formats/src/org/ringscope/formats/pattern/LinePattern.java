// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of line.
 *
 * @param name of the section
 * @param line where it begins in the pattern file, from 1 on
 * @param pattern found anywhere in a line
 */
record LinePattern(String name, int line, Pattern pattern, LineMeaning meaning, Map<LineField, LineValue> fields) {
  LinePattern {
    fields = Map.copyOf(fields);
  }

  boolean has(LineField field) {
    return fields.containsKey(field);
  }

  /** A number of the line. @return {@code otherwise} if the pattern has no such field */
  long number(LineField field, Matcher found, long otherwise) {
    LineValue value = fields.get(field);
    return value == null ? otherwise : value.number(found);
  }

  /** The same for an index, of which the low 16 bits count; what is not there is {@code otherwise}. */
  int u16(LineField field, Matcher found, int otherwise) {
    LineValue value = fields.get(field);
    return value == null || value.text(found) == null ? otherwise : (int) (value.number(found) & 0xFFFF);
  }

  String text(LineField field, Matcher found, String otherwise) {
    LineValue value = fields.get(field);
    String text = value == null ? null : value.text(found);
    return text == null ? otherwise : text.strip();
  }
}
