// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import java.util.HexFormat;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;
import org.ringscope.trace.system.SystemDescription;

/** One event in words. */
public final class EventText {
  private EventText() {}

  /** Who did what: {@code linux  avail_idx queue=rpmsg0/1 index=3}. */
  public static String of(SystemDescription system, EventView event) {
    return append(new StringBuilder(stream(system, event.stream())).append("  "), system, event).toString();
  }

  /** What was done: {@code avail_idx queue=rpmsg0/1 index=3}. */
  public static StringBuilder append(StringBuilder text, SystemDescription system, EventView event) {
    text.append(event.type().text());
    for (Field field : event.type().fields()) {
      if (!event.isUnknown(field)) {
        text.append(' ').append(field.text()).append('=').append(field == Field.QUEUE
            ? system.queueName(event.getInt(field)) : value(event, field));
      }
    }
    return text;
  }

  /** The core whose stream this is, or who else wrote it. */
  public static String stream(SystemDescription system, int stream) {
    if (stream == StreamInfo.SYSTEM) {
      return "system";
    }
    if (stream == StreamInfo.OBSERVER) {
      return "observer";
    }
    return system.coreName(stream);
  }

  /** A field as it is written in its kind: text, bytes or a number. */
  public static String value(EventView event, Field field) {
    FieldType type = event.type().typeOf(field);
    return switch (type) {
      case STRING -> event.string(field);
      case BYTES -> HexFormat.of().formatHex(event.bytes(field));
      case U64 -> Long.toUnsignedString(event.getLong(field));
      default -> type.isHex() ? RingText.hex(event.getLong(field)) : Long.toString(event.getLong(field));
    };
  }
}
