// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.exporter;

import java.util.HexFormat;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;

/** Events as text. */
public final class EventText {
  private EventText() {}

  /** Name of a stream: that of its core, {@code system} or {@code observer}. */
  public static String stream(SystemDescription system, int stream) {
    CoreInfo core = system.core(stream);
    if (core != null) {
      return core.name();
    }
    return stream == StreamInfo.SYSTEM ? "system" : stream == StreamInfo.OBSERVER ? "observer" : "core" + stream;
  }

  /** A field as {@link #value}, empty where the source could not know it. */
  public static String known(EventView event, Field field) {
    return event.isUnknown(field) ? "" : value(event, field);
  }

  /** A field: text as it is, bytes in hexadecimal digits, numbers decimal or {@code 0x…} as the catalogue wants them. */
  public static String value(EventView event, Field field) {
    FieldType type = event.type().typeOf(field);
    return switch (type) {
      case STRING -> event.string(field);
      case BYTES -> HexFormat.of().formatHex(event.bytes(field));
      default ->
          type.isHex() ? "0x" + Long.toHexString(event.getLong(field)) : Long.toUnsignedString(event.getLong(field));
    };
  }
}
