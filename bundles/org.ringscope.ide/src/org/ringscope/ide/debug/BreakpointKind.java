// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.Operator;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.trace.event.EventType;

/** What breakpoints mostly wait for; each is written as a condition. */
enum BreakpointKind {
  PUBLISHED("Queue: buffer published", "queue", EventType.AVAIL_IDX, EventType.PACKED_DESCRIPTOR_WRITTEN,
      EventType.BUFFER_GIVEN),
  KICKED("Queue: kicked", "queue", EventType.KICK_BEGIN),
  USED("Queue: buffer used", "queue", EventType.USED_IDX, EventType.BUFFER_RETURNED),
  FULL("Queue: full, no descriptor free", "queue"),
  EMPTY("Queue: empty for some time", "queue duration"),
  FAULT("Queue: fault", "queue", EventType.FAULT),
  RECEIVED("Message: reaches an endpoint", "endpoint length hex", EventType.MESSAGE_RECEIVED),
  SENT("Message: leaves for an endpoint", "endpoint length hex", EventType.MESSAGE_SENT),
  STATUS("Device: status changes", "device", EventType.STATUS, EventType.DEVICE_RESET),
  WRITTEN("Any event: as written below", "");

  private final String label;
  private final List<String> asked;
  private final List<EventType> types;

  BreakpointKind(String label, String asked, EventType... types) {
    this.label = label;
    this.asked = List.of(asked.split(" "));
    this.types = List.of(types);
  }

  /** What the user chooses. */
  String label() {
    return label;
  }

  /** Whether it depends on this. */
  boolean asks(String field) {
    return asked.contains(field);
  }

  /** What is chosen; empty where anything will do. @param length longer than this */
  record Choice(String queue, String device, String endpoint, String length, String hex, String duration) {}

  /** As a condition. @throws IllegalArgumentException if a value is none of its kind */
  String text(Choice choice) {
    if (this == FULL) {
      return BreakpointCondition.full(choice.queue());
    }
    if (this == EMPTY) {
      return BreakpointCondition.empty(choice.queue(), choice.duration());
    }
    List<Condition> all = new ArrayList<>();
    all.add(Condition.or(types.stream().map(type -> compare("kind", Operator.EQUAL, type.text())).toList()));
    add(all, "queue", Operator.EQUAL, choice.queue());
    add(all, "device", Operator.EQUAL, choice.device());
    add(all, "destination", Operator.EQUAL, choice.endpoint());
    add(all, "length", Operator.GREATER, choice.length());
    add(all, "hex", Operator.CONTAINS, choice.hex());
    return Condition.and(all).toString();
  }

  private void add(List<Condition> all, String field, Operator operator, String value) {
    if (!value.isBlank() && asks(field.equals("destination") ? "endpoint" : field)) {
      all.add(compare(field, operator, value.strip()));
    }
  }

  private static Condition compare(String name, Operator operator, String value) {
    ConditionField field = EventFields.VOCABULARY.field(name);
    try {
      return Condition.compare(field, operator, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": '" + value + "' is not " + field.kind().wanted(), e);
    }
  }

  /** All labels in their order. */
  static String[] labels() {
    return List.of(values()).stream().map(BreakpointKind::label).toArray(String[]::new);
  }
}
