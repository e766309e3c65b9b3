// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.ValueKind;
import org.ringscope.analysis.condition.Vocabulary;

/** What messages, and the buffers and requests of other devices, can be asked for in a condition. */
public final class MessageFields {
  static final String ENDPOINT = "endpoint";
  static final String SOURCE = "source";
  static final String DESTINATION = "destination";
  public static final String CHANNEL = "channel";
  public static final String TRACE = "trace";
  static final String DIRECTION = "direction";
  static final String LENGTH = "length";
  static final String LATENCY = "latency";
  static final String TIME = "time";
  static final String KIND = "kind";
  static final String STATE = "state";
  static final String HEX = "hex";
  static final String FLAGS = "flags";
  static final String BUFFER = "buffer";
  static final String TO_DEVICE = "to-device";
  static final String TO_DRIVER = "to-driver";

  public static final Vocabulary VOCABULARY = new Vocabulary(List.of(
      ConditionField.of(ENDPOINT, ValueKind.NUMBER, "address it comes from or goes to"),
      ConditionField.of("source src", ValueKind.NUMBER, "address it comes from"),
      ConditionField.of("destination dst", ValueKind.NUMBER, "address it goes to"),
      ConditionField.of(CHANNEL, ValueKind.NAME, "service that owns one of the addresses"),
      ConditionField.described(DescribedNames.QUEUE, "queue that carried it"),
      ConditionField.described(DescribedNames.DEVICE, "device of the queue"),
      ConditionField.described(DescribedNames.BUS, "RPMsg bus"),
      ConditionField.described(DescribedNames.TO, "core or side that it goes to"),
      ConditionField.described(DescribedNames.FROM, "core or side that it comes from"),
      ConditionField.described(DescribedNames.CORE, "core at one of its ends"),
      ConditionField.choice(DIRECTION, List.of(TO_DEVICE, TO_DRIVER), "way over the queue"),
      ConditionField.of(LATENCY, ValueKind.DURATION, "time from sending to reception"),
      ConditionField.of(TIME, ValueKind.INSTANT, "when it was sent or found"),
      ConditionField.of("length len", ValueKind.SIZE, "bytes of the payload"),
      ConditionField.of(Vocabulary.TEXT, ValueKind.TEXT, "payload as text, or what a buffer says in one line"),
      ConditionField.of(HEX, ValueKind.BYTES, "bytes anywhere in the payload"),
      ConditionField.choice("kind type", Arrays.stream(MessageKind.values()).map(MessageFields::word).toList(),
          "data, or an announcement of the name service"),
      ConditionField.choice(STATE, Arrays.stream(Message.Presence.values()).map(MessageFields::word).toList(),
          "seen on its way, or found in memory"),
      ConditionField.of(FLAGS, ValueKind.NUMBER, "flags of the RPMsg header"),
      ConditionField.of(BUFFER, ValueKind.NUMBER, "address of its buffer"),
      ConditionField.of(TRACE, ValueKind.NAME, "part of the name of the trace")));

  private MessageFields() {}

  /** A constant as it is written. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
