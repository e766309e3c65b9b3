// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.ValueKind;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;

/** What events can be asked for in a condition: what all have, and the numbers that only some of them carry. */
public final class EventFields {
  static final String KIND = "kind";
  static final String LAYER = "layer";
  static final String ENDPOINT = "endpoint";
  static final String TIME = "time";
  static final String DELTA = "delta";
  static final String HEX = "hex";
  public static final String TRACE = "trace";
  /** Numbers that are bytes. */
  private static final Set<Field> SIZES =
      EnumSet.of(Field.LENGTH, Field.OUT_LENGTH, Field.IN_LENGTH, Field.SIZE, Field.BUFFER_SIZE);
  /** What these say is said by name. */
  private static final Set<Field> NAMED = EnumSet.of(Field.QUEUE, Field.DEVICE, Field.BUS, Field.CORE);

  public static final Vocabulary VOCABULARY = new Vocabulary(fields());

  private EventFields() {}

  private static List<ConditionField> fields() {
    List<ConditionField> fields = new ArrayList<>(List.of(
        ConditionField.choice("kind type", Arrays.stream(EventType.values()).map(EventType::text).toList(),
            "what happened"),
        ConditionField.choice(LAYER, Arrays.stream(Layer.values()).map(EventFields::word).toList(),
            "which part of the system it happened in"),
        ConditionField.of(DescribedNames.CORE, ValueKind.NAME, "core that did it"),
        ConditionField.described(DescribedNames.QUEUE, "queue that it is about"),
        ConditionField.described(DescribedNames.DEVICE, "device that it is about, or whose queue"),
        ConditionField.described(DescribedNames.BUS, "RPMsg bus that it is about"),
        ConditionField.of(ENDPOINT, ValueKind.NUMBER, "address of an RPMsg endpoint in it"),
        ConditionField.of(TIME, ValueKind.INSTANT, "when it happened"),
        ConditionField.of(DELTA, ValueKind.DURATION, "time since the event before"),
        ConditionField.of("text message", ValueKind.TEXT, "its words as they are shown, or its payload as text"),
        ConditionField.of(HEX, ValueKind.BYTES, "bytes anywhere in its payload"),
        ConditionField.of(TRACE, ValueKind.NAME, "part of the name of the trace")));
    for (Field field : numbers()) {
      fields.add(ConditionField.of(field == Field.LENGTH ? "length len" : field.text(),
          SIZES.contains(field) ? ValueKind.SIZE : ValueKind.NUMBER, "the number of this name"));
    }
    return fields;
  }

  /** Those that tell of buffers first. */
  private static Set<Field> numbers() {
    Set<Field> numbers = EnumSet.noneOf(Field.class);
    for (EventType type : EventType.values()) {
      for (Field field : type.fields()) {
        if (type.typeOf(field).isInteger() && !NAMED.contains(field)) {
          numbers.add(field);
        }
      }
    }
    return numbers;
  }

  private static String word(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  /** The number that a field of a condition is, null for none. */
  static Field number(ConditionField field) {
    return numbers().stream().filter(number -> number.text().equals(field.name())).findFirst().orElse(null);
  }
}
