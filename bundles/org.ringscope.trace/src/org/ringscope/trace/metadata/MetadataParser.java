// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.event.EventType;

/**
 * Reads the subset of TSDL that {@link MetadataText} writes. Packet header, packet context and event header are fixed by the major
 * version and skipped; integer types and events may be new ones.
 */
final class MetadataParser {
  private static final int MOST_MEMBERS = 100;

  private final MetadataTokens tokens;
  private final Map<String, Integer> widths = new HashMap<>();
  private final Map<String, Object> env = new TreeMap<>();
  private EventLayout[] layouts = new EventLayout[256];
  private UUID uuid;
  private long clockOffset;

  MetadataParser(MetadataTokens tokens) {
    this.tokens = tokens;
  }

  Metadata parse() throws MalformedTraceException {
    while (!tokens.atEnd()) {
      String block = tokens.take();
      switch (block) {
        case "typealias" -> typealias();
        case "trace" -> {
          String text = String.valueOf(attributes().get("uuid"));
          uuid = uuid(text);
        }
        case "env" -> env.putAll(attributes());
        case "clock" -> {
          Map<String, Object> clock = attributes();
          clockOffset = number(clock, "offset_s", 0) * 1_000_000_000L + number(clock, "offset", 0);
        }
        case "event" -> event();
        default -> attributes();
      }
    }
    return new Metadata(uuid, env, clockOffset, layouts);
  }

  private UUID uuid(String text) throws MalformedTraceException {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw tokens.malformed("uuid is none");
    }
  }

  private void typealias() throws MalformedTraceException {
    tokens.expect("integer");
    tokens.expect("{");
    long bits = number(assignments(), "size", 0);
    tokens.expect(":=");
    String name = tokens.take();
    tokens.expect(";");
    if (bits < 8 || bits > 64 || bits % 8 != 0) {
      throw tokens.malformed("integer type " + name + " has size=" + bits);
    }
    widths.put(name, (int) bits / 8);
  }

  /** A block of assignments {@code name = value;}, up to and including its closing {@code };}. Types in it are skipped. */
  private Map<String, Object> attributes() throws MalformedTraceException {
    tokens.expect("{");
    Map<String, Object> values = assignments();
    tokens.expect(";");
    return values;
  }

  private Map<String, Object> assignments() throws MalformedTraceException {
    Map<String, Object> values = new HashMap<>();
    while (!tokens.taken("}")) {
      StringBuilder name = new StringBuilder(tokens.take());
      while (tokens.taken(".")) {
        name.append('.').append(tokens.take());
      }
      if (tokens.taken(":=")) {
        members(false);
      } else {
        tokens.expect("=");
        values.put(unescaped(name.toString()), value());
      }
      tokens.expect(";");
    }
    return values;
  }

  private Object value() throws MalformedTraceException {
    if (tokens.isQuoted()) {
      return tokens.take();
    }
    StringBuilder text = new StringBuilder(tokens.take());
    while (tokens.taken(".")) {
      text.append('.').append(tokens.take());
    }
    String word = text.toString();
    if (!word.matches("-?[0-9].*")) {
      return word;
    }
    try {
      return Long.decode(word);
    } catch (NumberFormatException e) {
      throw tokens.malformed("number " + word);
    }
  }

  private void event() throws MalformedTraceException {
    tokens.expect("{");
    Map<String, Object> values = new HashMap<>();
    List<EventLayout.Member> members = List.of();
    while (!tokens.taken("}")) {
      String name = tokens.take();
      if (tokens.taken(":=")) {
        members = members(true);
      } else {
        tokens.expect("=");
        values.put(name, value());
      }
      tokens.expect(";");
    }
    tokens.expect(";");
    long id = number(values, "id", -1);
    if (id < 0 || id > 0xFFFF || id < layouts.length && layouts[(int) id] != null) {
      throw tokens.malformed("event id=" + id + " is out of range or declared twice");
    }
    if (id >= layouts.length) {
      layouts = Arrays.copyOf(layouts, (int) id + 1);
    }
    EventType type = EventType.byId((int) id);
    try {
      layouts[(int) id] = new EventLayout(type, members);
    } catch (IllegalArgumentException e) {
      throw tokens.malformed(e.getMessage());
    }
  }

  /** {@code struct { TYPE NAME; TYPE NAME[LENGTH]; … }}. */
  private List<EventLayout.Member> members(boolean ofEvent) throws MalformedTraceException {
    tokens.expect("struct");
    tokens.expect("{");
    List<EventLayout.Member> members = new ArrayList<>();
    while (!tokens.taken("}")) {
      String type = tokens.take();
      String name = unescaped(tokens.take());
      int kind = type.equals("string") ? EventLayout.STRING : widths.getOrDefault(type, 0);
      if (tokens.taken("[")) {
        String length = tokens.take();
        tokens.expect("]");
        kind = ofEvent ? sequence(members, length, kind) : kind;
      }
      tokens.expect(";");
      if (kind == 0 && ofEvent || members.size() == MOST_MEMBERS) {
        throw tokens.malformed("field " + name + " of type " + type + " cannot be read");
      }
      members.add(new EventLayout.Member(name, kind));
    }
    return members;
  }

  /** A sequence of bytes takes in the length field that stands before it. */
  private static int sequence(List<EventLayout.Member> members, String length, int elementBytes) {
    EventLayout.Member last = members.isEmpty() ? null : members.get(members.size() - 1);
    if (last == null || elementBytes != 1 || last.kind() != 4 || !last.name().equals(unescaped(length))) {
      return 0;
    }
    members.remove(last);
    return EventLayout.BYTES;
  }

  private long number(Map<String, Object> values, String name, long missing) throws MalformedTraceException {
    Object value = values.getOrDefault(name, missing);
    if (value instanceof Long number) {
      return number;
    }
    throw tokens.malformed(name + "=" + value + " is not a number");
  }

  private static String unescaped(String name) {
    return name.startsWith("_") ? name.substring(1) : name;
  }
}
