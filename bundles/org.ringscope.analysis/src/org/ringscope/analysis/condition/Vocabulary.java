// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that can be asked of one kind of rows. A field called {@code text} is what a word alone is searched in. */
public final class Vocabulary {
  public static final String TEXT = "text";
  private static final int MOST_NAMED = 24;

  private final List<ConditionField> fields;
  private final Map<String, ConditionField> byName = new HashMap<>();

  public Vocabulary(List<ConditionField> fields) {
    this.fields = List.copyOf(fields);
    for (ConditionField field : fields) {
      field.names().forEach(name -> byName.put(name, field));
    }
    if (field(TEXT) == null) {
      throw new IllegalArgumentException("there must be a field for text");
    }
  }

  public List<ConditionField> fields() {
    return fields;
  }

  /** The field of this name, null for none. */
  public ConditionField field(String name) {
    return byName.get(name);
  }

  ConditionField text() {
    return field(TEXT);
  }

  /** The names of the fields, of very many the first, in one line. */
  String names() {
    return fields.stream().limit(MOST_NAMED).map(ConditionField::name).collect(Collectors.joining(", "))
        + (fields.size() > MOST_NAMED ? ", \u2026" : "");
  }
}
