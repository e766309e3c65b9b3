// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.List;

/**
 * A named part of a payload.
 *
 * @param name as the specification calls it
 * @param value as text, with unit or the name of the enumerator; of a group what it is as a whole, maybe empty; where the
 *     bytes end before it, {@code "cut at byte n"}
 * @param offset of its first byte in the payload
 * @param length bytes of it that were recorded
 * @param fields its parts, empty for a plain value
 */
public record PayloadField(String name, String value, int offset, int length, List<PayloadField> fields) {
  public PayloadField {
    fields = List.copyOf(fields);
  }

  PayloadField(String name, String value, int offset, int length) {
    this(name, value, offset, length, List.of());
  }
}
