// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.analysis.text.TraceTime;

/** What the values of a field are: how they are written, and which operators mean something for them. */
public enum ValueKind {
  /** Unsigned, decimal or hexadecimal behind 0x. */
  NUMBER("a number such as 1024 or 0x400", EnumSet.range(Operator.EQUAL, Operator.AT_LEAST)),
  /** Bytes: a number, or one with B, KiB or MiB. */
  SIZE("a size such as 64 or 4KiB", EnumSet.range(Operator.EQUAL, Operator.AT_LEAST)),
  DURATION("a duration such as 30ms", EnumSet.range(Operator.EQUAL, Operator.AT_LEAST)),
  INSTANT("a time such as 1.25, +30ms or @123456789", EnumSet.range(Operator.EQUAL, Operator.AT_LEAST)),
  NAME("a name", EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.CONTAINS)),
  TEXT("a text", EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.CONTAINS)),
  /** A run of bytes that is looked for. */
  BYTES("bytes as pairs of hexadecimal digits, such as 6869",
      EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.CONTAINS));

  private static final Pattern SIZE_FORM = Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,19})?)(B|KiB|MiB)");
  private static final Pattern DURATION_FORM = Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,19})?)(ns|us|µs|ms|s)");
  private static final int HEX_DIGITS = 16;

  private final String wanted;
  private final Set<Operator> operators;

  ValueKind(String wanted, Set<Operator> operators) {
    this.wanted = wanted;
    this.operators = operators;
  }

  /** What is to be written, in words. */
  public String wanted() {
    return wanted;
  }

  public Set<Operator> operators() {
    return Set.copyOf(operators);
  }

  boolean has(Operator operator) {
    return operators.contains(operator);
  }

  /**
   * What is meant by a text: a Long of numbers, sizes and durations (in nanoseconds), a {@link TraceTime}, the digits of bytes,
   * or the text itself.
   *
   * @throws IllegalArgumentException if it is no value of this kind
   */
  Object value(String text) {
    return switch (this) {
      case NUMBER -> number(text);
      case SIZE -> size(text);
      case DURATION -> duration(text);
      case INSTANT -> TraceTime.parse(text);
      case BYTES -> bytes(text);
      case NAME, TEXT -> text;
    };
  }

  private static Long number(String text) {
    boolean isHex = text.startsWith("0x") || text.startsWith("0X");
    String digits = isHex ? text.substring(2) : text;
    if (digits.isEmpty() || Character.digit(digits.charAt(0), HEX_DIGITS) < 0) { // no sign
      throw new NumberFormatException(text);
    }
    return Long.parseUnsignedLong(digits, isHex ? HEX_DIGITS : 10);
  }

  private static Long size(String text) {
    Matcher form = SIZE_FORM.matcher(text);
    if (!form.matches()) {
      return number(text);
    }
    int shift = switch (form.group(2)) {
      case "KiB" -> 10;
      case "MiB" -> 20;
      default -> 0;
    };
    return whole(new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(1L << shift)));
  }

  private static Long duration(String text) {
    Matcher form = DURATION_FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    try {
      return TraceTime.nanos(form.group(1), form.group(2));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Long whole(BigDecimal number) {
    try {
      return number.toBigInteger().longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(number.toString(), e);
    }
  }

  private static String bytes(String text) {
    byte[] bytes = HexFormat.of().parseHex(text.replace(" ", ""));
    if (bytes.length == 0) {
      throw new IllegalArgumentException(text);
    }
    return HexFormat.of().formatHex(bytes);
  }
}
