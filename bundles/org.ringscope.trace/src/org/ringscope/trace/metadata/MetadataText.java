// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.metadata;

import java.util.Map;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.FieldType;

/** Generates the metadata text (TSDL: CTF 1.8 §7) from the catalogue. */
public final class MetadataText {
  static final String FORMAT_MAJOR = "ringscope_format_major";
  public static final String FORMAT_MINOR = "ringscope_format_minor";

  /** Words that a TSDL name may not be: they get a leading underscore, which readers strip. */
  private static final java.util.Set<String> KEYWORDS =
      java.util.Set.of("align", "callsite", "const", "char", "clock", "double",
          "enum", "env", "event", "floating_point", "float", "integer", "int", "long", "short", "signed", "stream",
          "string", "struct",
          "trace", "typealias", "typedef", "unsigned", "variant", "void");

  private final StringBuilder out = new StringBuilder();

  private MetadataText() {}

  public static String of(TraceOptions options) {
    MetadataText text = new MetadataText();
    // readers recognise plain text metadata by exactly these first characters
    text.line("/* CTF 1.8 */").line("");
    text.integers();
    text.trace(options);
    text.env(options.env());
    text.clock(options.clockOffsetNanos());
    text.stream();
    for (EventType type : EventType.values()) {
      text.event(type);
    }
    return text.out.toString();
  }

  private void integers() {
    for (FieldType type : FieldType.values()) {
      if (type.isInteger()) {
        integer(type.text(), type.width(), type.isHex() ? " base = 16;" : "");
      }
    }
    line("");
  }

  private void integer(String name, int width, String more) {
    line("typealias integer { size = " + 8 * width + "; align = 8; signed = false;" + more + " } := " + name + ";");
  }

  private void trace(TraceOptions options) {
    line("trace {");
    line("  major = 1;");
    line("  minor = 8;");
    line("  uuid = \"" + options.uuid() + "\";");
    line("  byte_order = le;");
    line("  packet.header := struct {");
    line("    u32 magic;");
    line("    u8 uuid[16];");
    line("    u32 stream_id;");
    line("    u64 stream_instance_id;");
    line("  };");
    line("};").line("");
  }

  private void env(Map<String, Object> env) {
    line("env {");
    line("  " + FORMAT_MAJOR + " = " + EventType.FORMAT_MAJOR + ";");
    line("  " + FORMAT_MINOR + " = " + EventType.FORMAT_MINOR + ";");
    env.forEach((name,
        value) -> line("  " + escaped(name) + " = " + (value instanceof Long ? value : quoted((String) value)) + ";"));
    line("};").line("");
  }

  private void clock(long offsetNanos) {
    line("clock {");
    line("  name = monotonic;");
    line("  freq = 1000000000;");
    line("  offset_s = " + Math.floorDiv(offsetNanos, 1_000_000_000L) + ";");
    line("  offset = " + Math.floorMod(offsetNanos, 1_000_000_000L) + ";");
    line("};").line("");
    integer("stamp", 8, " map = clock.monotonic.value;");
    line("");
  }

  private void stream() {
    line("stream {");
    line("  id = 0;");
    line("  packet.context := struct {");
    line("    stamp timestamp_begin;");
    line("    stamp timestamp_end;");
    line("    u64 content_size;");
    line("    u64 packet_size;");
    line("    u64 events_discarded;");
    line("    u64 packet_seq_num;");
    line("    u16 _stream;");
    line("    u32 checkpoint_bytes;");
    line("    u64 event_count;");
    line("    u64 message_count;");
    line("    u8 ended;");
    line("  };");
    line("  event.header := struct {");
    line("    u16 id;");
    line("    stamp timestamp;");
    line("  };");
    line("};");
  }

  private void event(EventType type) {
    line("").line("event {");
    line("  id = " + type.id() + ";");
    line("  name = \"" + type.text() + "\";");
    line("  stream_id = 0;");
    line("  fields := struct {");
    for (int i = 0; i < type.fieldCount(); i++) {
      field(escaped(type.fields().get(i).text()), type.typeAt(i));
    }
    line("  };").line("};");
  }

  private void field(String name, FieldType type) {
    if (type == FieldType.BYTES) {
      line("    u32 " + name + "_length;");
      line("    u8 " + name + "[" + name + "_length];");
    } else {
      line("    " + type.text() + " " + name + ";");
    }
  }

  private MetadataText line(String text) {
    out.append(text).append('\n');
    return this;
  }

  private static String escaped(String name) {
    return KEYWORDS.contains(name) ? "_" + name : name;
  }

  /** A TSDL string; control characters have no safe spelling in every reader, so they become spaces. */
  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append((char) (c < 0x20 || c == 0x7F ? ' ' : c));
    });
    return text.append('"').toString();
  }
}
