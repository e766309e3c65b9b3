// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How QEMU prints one trace event: the names of its arguments and the text around them, as its list of events declares it
 * (name(type argument, …) "format"). Immutable.
 */
public final class EventFormat {
  /** An argument; texts are those declared as {@code char *}. */
  public record Argument(String name, boolean isText) {}

  private final String name;
  private final List<Argument> arguments;
  private final List<byte[]> literals = new ArrayList<>();
  private final char[] conversions;
  private byte[][] texts;

  private EventFormat(String name, List<Argument> arguments, String format) {
    this.name = name;
    this.arguments = List.copyOf(arguments);
    conversions = compile(format);
    texts = literals.toArray(new byte[0][]);
  }

  /** @param format with plain conversions only (all macros put in), as for printf */
  static EventFormat of(String name, List<Argument> arguments, String format) {
    return new EventFormat(name, arguments, format);
  }

  public String name() {
    return name;
  }

  /** In the order of the declaration, which is also that of the binary backend. */
  public List<Argument> arguments() {
    return arguments;
  }

  /** Place of an argument, -1 if there is none of this name. */
  public int place(String argument) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).name().equals(argument)) {
        return i;
      }
    }
    return -1;
  }

  /** A number as the format prints it: in hexadecimal with 0x, with or without sign. */
  public String digits(int place, long value) {
    char conversion = place < conversions.length ? conversions[place] : 'x';
    return switch (conversion) {
      case 'd', 'i' -> Long.toString(value);
      case 'u' -> Long.toUnsignedString(value);
      default -> "0x" + Long.toHexString(value);
    };
  }

  /** Splits the format at its conversions; widths and length modifiers do not matter for reading. */
  private char[] compile(String format) {
    StringBuilder literal = new StringBuilder();
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        literal.append(c);
        continue;
      }
      i++;
      while (i < format.length() && "-+ #0123456789.*hlzjtqL".indexOf(format.charAt(i)) >= 0) {
        i++;
      }
      char conversion = i < format.length() ? format.charAt(i) : '%';
      if (conversion == '%') {
        literal.append('%');
      } else {
        literals.add(bytes(literal));
        literal.setLength(0);
        found.append(conversion);
      }
    }
    literals.add(bytes(literal));
    return found.toString().toCharArray();
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Takes printed arguments apart.
   *
   * @return false if the text was not printed by this format; the values are then meaningless
   */
  boolean read(byte[] bytes, int from, int to, EventArguments values) {
    if (conversions.length != arguments.size() || conversions.length > EventArguments.MOST) {
      return false;
    }
    int at = skip(bytes, from, to, texts[0]);
    for (int i = 0; i < conversions.length && at >= 0; i++) {
      byte[] after = texts[i + 1];
      switch (conversions[i]) {
        case 'p' -> at = values.pointer(i, bytes, at, to);
        case 'x', 'X' -> at = values.hex(i, bytes, at, to);
        case 'd', 'i', 'u' -> at = values.decimal(i, bytes, at, to);
        default -> at = values.text(i, bytes, at, to, after);
      }
      at = at < 0 ? at : skip(bytes, at, to, after);
    }
    while (at >= 0 && at < to && bytes[at] == ' ') {
      at++;
    }
    return at == to;
  }

  private static int skip(byte[] bytes, int at, int to, byte[] literal) {
    int length = literal.length;
    if (to - at < length) {
      // a final blank may have been lost
      return to - at == length - 1 && length > 0 && literal[length - 1] == ' ' && starts(bytes, at, literal, length - 1)
          ? to : -1;
    }
    return starts(bytes, at, literal, length) ? at + length : -1;
  }

  private static boolean starts(byte[] bytes, int at, byte[] literal, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != literal[i]) {
        return false;
      }
    }
    return true;
  }
}
