// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringscope.formats.ctf.CtfType.FloatType;
import org.ringscope.formats.ctf.CtfType.IntegerType;
import org.ringscope.formats.importer.MalformedInputException;

/** Reads attributes, and the types that consist of nothing else: integers and floats. */
final class AttributeParser {
  private static final int LARGEST_ALIGNMENT = 1 << 16;

  private final TsdlTokens tokens;
  private final boolean nativeBigEndian;

  AttributeParser(TsdlTokens tokens, boolean nativeBigEndian) {
    this.tokens = tokens;
    this.nativeBigEndian = nativeBigEndian;
  }

  IntegerType integer() throws MalformedInputException {
    Map<String, Object> values = attributes();
    long size = number(values, "size", 0);
    if (size < 1 || size > 64) {
      throw tokens.malformed("an integer has size=" + size + " bits, 1 to 64 are read");
    }
    String encoding = String.valueOf(values.getOrDefault("encoding", "none")).toLowerCase(Locale.ROOT);
    String map = String.valueOf(values.get("map"));
    String clock =
        map.matches("clock\\..+\\.value") ? map.substring("clock.".length(), map.length() - ".value".length()) : null;
    return new IntegerType((int) size, alignment(values, size % 8 == 0 ? 8 : 1), isTrue(values.get("signed")),
        isBigEndian(values),
        base(values.get("base")), encoding.startsWith("utf") || encoding.equals("ascii"), clock);
  }

  FloatType floatingPoint() throws MalformedInputException {
    Map<String, Object> values = attributes();
    long exponent = number(values, "exp_dig", 8);
    long mantissa = number(values, "mant_dig", 24);
    if (!(exponent == 8 && mantissa == 24 || exponent == 11 && mantissa == 53)) {
      throw tokens.malformed("a float has exp_dig=" + exponent + " mant_dig=" + mantissa + ", 8/24 and 11/53 are read");
    }
    return new FloatType((int) (exponent + mantissa), alignment(values, 8), isBigEndian(values));
  }

  /** {@code { name = value; … }} of an integer, float or string. */
  Map<String, Object> attributes() throws MalformedInputException {
    Map<String, Object> values = new HashMap<>();
    tokens.expect("{");
    while (!tokens.taken("}")) {
      String name = tokens.word();
      tokens.expect("=");
      values.put(name, value());
      tokens.expect(";");
    }
    return values;
  }

  /** A string, number or dotted word: String or Long. */
  Object value() throws MalformedInputException {
    if (tokens.peek().kind() == 's') {
      return tokens.take().text();
    }
    return tokens.isWord() ? String.join(".", path()) : (Object) tokens.number();
  }

  /** {@code name.name.name}. */
  List<String> path() throws MalformedInputException {
    /** {@code name.name.name}. */
    List<String> path = new ArrayList<>(List.of(tokens.word()));
    while (tokens.taken(".")) {
      path.add(tokens.word());
    }
    return path;
  }

  private int alignment(Map<String, Object> values, int missing) throws MalformedInputException {
    return checkedAlignment(number(values, "align", missing));
  }

  /** An alignment in bits, which must be a power of two. */
  int checkedAlignment(long bits) throws MalformedInputException {
    if (bits < 1 || bits > LARGEST_ALIGNMENT || Long.bitCount(bits) != 1) {
      throw tokens.malformed("align=" + bits + " is no power of two");
    }
    return (int) bits;
  }

  private boolean isBigEndian(Map<String, Object> values) throws MalformedInputException {
    return isBigEndian(String.valueOf(values.getOrDefault("byte_order", "native")), nativeBigEndian, tokens);
  }

  static boolean isBigEndian(String order, boolean ifNative, TsdlTokens tokens) throws MalformedInputException {
    return switch (order) {
      case "le" -> false;
      case "be", "network" -> true;
      case "native" -> ifNative;
      default -> throw tokens.malformed("byte_order=" + order);
    };
  }

  private static boolean isTrue(Object value) {
    return value instanceof Long number ? number != 0 : value instanceof String text && text.equalsIgnoreCase("true");
  }

  private static int base(Object value) {
    return switch (String.valueOf(value)) {
      case "2", "b", "bin", "binary" -> 2;
      case "8", "o", "oct", "octal" -> 8;
      case "16", "x", "X", "p", "hex", "hexadecimal" -> 16;
      default -> 10;
    };
  }

  private long number(Map<String, Object> values, String name, long missing) throws MalformedInputException {
    Object value = values.getOrDefault(name, missing);
    if (value instanceof Long number) {
      return number;
    }
    throw tokens.malformed(name + "=" + value + " is not a number");
  }
}
