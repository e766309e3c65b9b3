// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.HexNumber;

/**
 * What values a feature of edition 1 has, and how edition 2 writes them.
 *
 * @param kind an attribute with a value, one that names elements, or elements inside
 * @param type the class of elements that are named or inside; null for a value
 * @param reader from what edition 1 has to what edition 2 has, null to leave it out; what is wrong with it is the message
 * of its IllegalArgumentException
 */
record OldValue(Kind kind, String type, UnaryOperator<String> reader) {
  /** The forms of features. */
  enum Kind {
    VALUE, REFERENCE, REFERENCES, CHILDREN
  }

  private static final String NUMBERS = "workload-numbers";

  /** A number that can be read, but breaks a rule. */
  static final class OutOfRange extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String rule;

    OutOfRange(String rule, String message) {
      super(message);
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  /** Any text. */
  static final OldValue TEXT = value(text -> text);
  /** A number of 32 bits with a sign. */
  static final OldValue INT = value(text -> Integer.toString(integer(text)));
  /** One whose 32 bits edition 2 takes as unsigned. */
  static final OldValue UNSIGNED = value(text -> Integer.toUnsignedString(integer(text)));
  /** A notify id. */
  static final OldValue NOTIFY_ID = value(text -> Long.toString(natural(integer(text), "ring-notify-id")));
  /** An address, or a number of bytes, or feature bits. */
  static final OldValue HEX = value(OldValue::hex);
  /** A time in nanoseconds. */
  static final OldValue NANOS = value(text -> time(text, Duration::ofNanos, "doorbell-delay"));
  /** A time in milliseconds. */
  static final OldValue MILLIS = value(text -> time(text, Duration::ofMillis, NUMBERS));
  /** A time in milliseconds, at least one. */
  static final OldValue PERIOD = value(OldValue::period);

  private static OldValue value(UnaryOperator<String> reader) {
    return new OldValue(Kind.VALUE, null, reader);
  }

  /** One of these words, which edition 2 has, too. */
  static OldValue oneOf(String... words) {
    return oneOf(List.of(words).stream().collect(Collectors.toMap(word -> word, word -> word)));
  }

  /** One of these words, each with what edition 2 calls it. */
  static OldValue oneOf(Map<String, String> words) {
    return value(text -> {
      if (!words.containsKey(text)) {
        throw new IllegalArgumentException(
            "is none of " + String.join(", ", words.keySet().stream().sorted().toList()));
      }
      return words.get(text);
    });
  }

  /** The name of one element. */
  static OldValue reference(String type) {
    return new OldValue(Kind.REFERENCE, type, null);
  }

  /** The names of several elements. */
  static OldValue references(String type) {
    return new OldValue(Kind.REFERENCES, type, null);
  }

  /** Elements inside. */
  static OldValue children(String type) {
    return new OldValue(Kind.CHILDREN, type, null);
  }

  private static int integer(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("is no whole number of 32 bits", e);
    }
  }

  private static long natural(long number, String rule) {
    if (number < 0) {
      throw new OutOfRange(rule, "is negative");
    }
    return number;
  }

  private static String hex(String text) {
    try {
      HexNumber.parse(text);
      return text.strip();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("is no unsigned 64-bit number", e);
    }
  }

  private static String period(String text) {
    String time = time(text, Duration::ofMillis, NUMBERS);
    if (time == null) {
      throw new OutOfRange(NUMBERS, "is less than 1");
    }
    return time;
  }

  /** No time at all is what edition 2 means by nothing said. */
  private static String time(String text, Function<Long, Duration> unit, String rule) {
    try {
      Duration time = unit.apply(natural(Long.parseLong(text.strip()), rule));
      time.toNanos(); // more than that fits into no run
      return time.isZero() ? null : Durations.format(time);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("is no whole number", e);
    } catch (ArithmeticException e) {
      throw new OutOfRange(rule, "is longer than 292 years");
    }
  }
}
