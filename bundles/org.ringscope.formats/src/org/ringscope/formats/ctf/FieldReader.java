// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ringscope.formats.ctf.CtfType.ArrayType;
import org.ringscope.formats.ctf.CtfType.EnumType;
import org.ringscope.formats.ctf.CtfType.FloatType;
import org.ringscope.formats.ctf.CtfType.IntegerType;
import org.ringscope.formats.ctf.CtfType.StringType;
import org.ringscope.formats.ctf.CtfType.StructType;
import org.ringscope.formats.ctf.CtfType.VariantType;

/**
 * Reads values by their types, one after another: into text, or into nothing. Keeps those that have a slot, and moves
 * the clocks. The work for one event is bounded, whatever the types and lengths say.
 */
final class FieldReader {
  private static final int MOST_VALUES = 1 << 22;
  private static final int LONGEST_TEXT = 4096;

  private final BitReader in;
  private final Clocks clocks;
  private final long[] slots;
  private byte[] bytes = new byte[256];
  private int values;

  FieldReader(BitReader in, Clocks clocks, int slotCount) {
    this.in = in;
    this.clocks = clocks;
    slots = new long[slotCount];
  }

  /** A new event or packet: it may take as many values as any other. */
  void restart() {
    values = 0;
  }

  /** The value kept for a slot. */
  long slot(int index) {
    return slots[index];
  }

  /** Reads the fields of a struct as {@code name=value name=value}; {@code out} null: they are only passed. */
  void fields(StructType struct, StringBuilder out) throws IOException {
    in.align(struct.alignment());
    for (Member member : struct.members()) {
      field(member, out, ' ');
    }
  }

  /** Reads one integer or enumeration. */
  long integer(Member member) throws IOException {
    IntegerType type = member.type() instanceof EnumType labelled ? labelled.container() : (IntegerType) member.type();
    long value = integer(type);
    keep(member, type, value);
    return value;
  }

  /** Reads a text. */
  String string() throws IOException {
    in.align(8);
    int length = 0;
    for (byte b = (byte) in.read(8, false); b != 0; b = (byte) in.read(8, false)) {
      if (length < LONGEST_TEXT) {
        put(length++, b);
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Reads an array of bytes; at most {@code most} of them are returned. */
  byte[] octets(ArrayType array, int most) throws IOException {
    in.align(array.alignment());
    long length = length(array);
    int kept = (int) Math.min(length, most);
    byte[] copy = new byte[kept];
    for (int i = 0; i < kept; i++) {
      copy[i] = (byte) in.read(8, false);
    }
    in.skip(8 * (length - kept));
    return copy;
  }

  private void field(Member member, StringBuilder out, char separator) throws IOException {
    StringBuilder text = isFull(out) ? null : out;
    if (text != null) {
      text.append(text.isEmpty() || endsWith(text, '{') ? "" : separator == ' ' ? " " : ", ").append(member.plainName())
          .append('=');
    }
    value(member, text);
  }

  private void value(Member member, StringBuilder out) throws IOException {
    if (member.type() instanceof IntegerType type) {
      number(integer(member), type, out);
    } else if (member.type() instanceof EnumType type) {
      label(integer(member), type, out);
    } else {
      value(member.type(), out);
    }
  }

  private void value(CtfType type, StringBuilder out) throws IOException {
    if (++values > MOST_VALUES) {
      throw in.malformed("an event has more than " + MOST_VALUES + " values");
    }
    if (type instanceof IntegerType integer) {
      number(integer(integer), integer, out);
    } else if (type instanceof EnumType labelled) {
      label(integer(labelled.container()), labelled, out);
    } else if (type instanceof FloatType floating) {
      floating(floating, out);
    } else if (type instanceof StringType) {
      quote(string(), out);
    } else if (type instanceof ArrayType array) {
      array(array, out);
    } else if (type instanceof StructType struct) {
      in.align(struct.alignment());
      append(out, "{");
      for (Member member : struct.members()) {
        field(member, out, ',');
      }
      append(out, "}");
    } else {
      variant((VariantType) type, out);
    }
  }

  private void variant(VariantType variant, StringBuilder out) throws IOException {
    Member tag = variant.reference().target();
    String label = ((EnumType) tag.type()).label(slots[tag.slot()]);
    Member option = label == null ? null : variant.option(label);
    if (option == null) {
      throw in.malformed("tag " + variant.reference() + "=" + slots[tag.slot()] + " has no option");
    }
    value(option, out);
  }

  private void array(ArrayType array, StringBuilder out) throws IOException {
    in.align(array.alignment());
    long length = length(array);
    if (array.element() instanceof IntegerType element && element.text() && element.isByte()) {
      byte[] text = octets(array, LONGEST_TEXT);
      int end = 0;
      while (end < text.length && text[end] != 0) {
        end++;
      }
      quote(new String(text, 0, end, StandardCharsets.UTF_8), out);
      return;
    }
    append(out, "[");
    for (long i = 0; i < length; i++) {
      StringBuilder text = isFull(out) ? null : out;
      if (text == null && array.element() instanceof IntegerType element && element.size() % element.alignment() == 0) {
        in.skip(element.size() * (length - i)); // nobody looks at them
        break;
      }
      append(text, i == 0 ? "" : ", ");
      value(array.element(), text);
    }
    append(out, "]");
  }

  /** Number of elements, which must be there if they have a size that is known. */
  private long length(ArrayType array) throws IOException {
    long length = array.reference() == null ? array.length() : slots[array.reference().target().slot()];
    int least =
        array.element() instanceof IntegerType element ? element.size() : array.element() instanceof StringType ? 8 : 0;
    if (length < 0 || least > 0 && length > in.remaining() / least) {
      throw in.malformed("an array has length=" + Long.toUnsignedString(length) + ", more than its packet");
    }
    return length;
  }

  private long integer(IntegerType type) throws IOException {
    in.align(type.alignment());
    long value = in.read(type.size(), type.bigEndian());
    int unused = Long.SIZE - type.size();
    return type.signed() ? value << unused >> unused : value;
  }

  private void keep(Member member, IntegerType type, long value) {
    if (member.hasSlot()) {
      slots[member.slot()] = value;
    }
    if (member.hasClock()) {
      clocks.stamp(member.clock(), value, type.size());
    }
  }

  private void floating(FloatType type, StringBuilder out) throws IOException {
    in.align(type.alignment());
    long bits = in.read(type.size(), type.bigEndian());
    append(out, type.size() == 32 ? Float.toString(Float.intBitsToFloat((int) bits))
        : Double.toString(Double.longBitsToDouble(bits)));
  }

  private static void number(long value, IntegerType type, StringBuilder out) {
    long bits = type.size() == Long.SIZE ? value : value & (1L << type.size()) - 1;
    append(out, switch (type.base()) {
      case 16 -> "0x" + Long.toHexString(bits);
      case 8 -> "0" + Long.toOctalString(bits);
      case 2 -> "0b" + Long.toBinaryString(bits);
      default -> type.signed() ? Long.toString(value) : Long.toUnsignedString(value);
    });
  }

  private static void label(long value, EnumType type, StringBuilder out) {
    if (out != null) {
      String label = type.label(value);
      append(out, label == null ? Long.toString(value) : label + "(" + value + ")");
    }
  }

  private static void quote(String text, StringBuilder out) {
    append(out, "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
  }

  private static void append(StringBuilder out, String text) {
    if (out != null) {
      out.append(text);
    }
  }

  private static boolean isFull(StringBuilder out) {
    return out == null || out.length() >= LONGEST_TEXT;
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return text.charAt(text.length() - 1) == c;
  }

  private void put(int at, byte value) {
    if (at == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * at);
    }
    bytes[at] = value;
  }
}
