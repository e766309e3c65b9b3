// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.List;

/**
 * A payload as its device reads it.
 *
 * @param summary the whole of it in one line
 * @param fields in the order of the bytes
 */
public record DecodedPayload(String summary, List<PayloadField> fields) {
  public DecodedPayload {
    fields = List.copyOf(fields);
  }

  /** Summary and fields as lines, parts indented by two blanks; ends with a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder(summary).append('\n');
    append(text, fields, "  ");
    return text.toString();
  }

  private static void append(StringBuilder text, List<PayloadField> fields, String indent) {
    for (PayloadField field : fields) {
      text.append(indent).append(field.name());
      text.append(field.value().isEmpty() ? "" : ": ").append(field.value()).append('\n');
      append(text, field.fields(), indent + "  ");
    }
  }
}
