// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.ringscope.formats.ctf.CtfType.ArrayType;
import org.ringscope.formats.ctf.CtfType.EnumType;
import org.ringscope.formats.ctf.CtfType.IntegerType;
import org.ringscope.formats.ctf.CtfType.StringType;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventValues;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;

/**
 * An event that follows our own TSDL: it has the name of one of the catalogue, and all its fields in their order, of
 * whatever width. Further fields behind them are passed over, as those of a newer minor version.
 */
final class KnownEvent implements EventValues {
  private static final int MOST_BYTES = 16 << 20;

  private final EventType type;
  private final List<Member> members;
  private final long[] numbers;
  private final String[] texts;
  private final byte[][] octets;

  private KnownEvent(EventType type, List<Member> members) {
    this.type = type;
    this.members = members;
    numbers = new long[type.fieldCount()];
    texts = new String[type.fieldCount()];
    octets = new byte[type.fieldCount()][];
  }

  /** Null if it is none. */
  static KnownEvent of(EventClass event) {
    EventType type =
        Arrays.stream(EventType.values()).filter(known -> known.text().equals(event.name())).findFirst().orElse(null);
    List<Member> members = event.fields().members();
    if (type == null) {
      return null;
    }
    int at = 0;
    for (int field = 0; field < type.fieldCount(); field++) {
      String name = type.fields().get(field).text();
      Member length = null;
      if (type.typeAt(field) == FieldType.BYTES && at < members.size()) {
        length = members.get(at++);
      }
      if (at >= members.size() || !members.get(at).plainName().equals(name)
          || !suits(members.get(at).type(), type.typeAt(field), length)) {
        return null;
      }
      at++;
    }
    return new KnownEvent(type, members);
  }

  /** @param length the field before it, for bytes */
  private static boolean suits(CtfType theirs, FieldType ours, Member length) {
    return switch (ours) {
      case STRING -> theirs instanceof StringType;
      case BYTES ->
          theirs instanceof ArrayType array && array.element() instanceof IntegerType element && element.isByte()
              && array.reference() != null && array.reference().target() == length;
      default -> theirs instanceof IntegerType || theirs instanceof EnumType;
    };
  }

  EventType type() {
    return type;
  }

  /** Reads the fields; the values stay until the next call. */
  void read(FieldReader in) throws IOException {
    int at = 0;
    for (int field = 0; field < type.fieldCount(); field++, at++) {
      switch (type.typeAt(field)) {
        case STRING -> texts[field] = in.string();
        case BYTES -> {
          in.integer(members.get(at));
          octets[field] = in.octets((ArrayType) members.get(++at).type(), MOST_BYTES);
        }
        default -> numbers[field] = in.integer(members.get(at));
      }
    }
    if (at < members.size()) {
      in.fields(new CtfType.StructType(members.subList(at, members.size()), 1), null);
    }
  }

  @Override
  public long number(int index) {
    return numbers[index];
  }

  @Override
  public String text(int index) {
    return texts[index];
  }

  @Override
  public byte[] bytes(int index) {
    return octets[index];
  }

  long number(Field field) {
    return numbers[type.fields().indexOf(field)];
  }

  String text(Field field) {
    return texts[type.fields().indexOf(field)];
  }
}
