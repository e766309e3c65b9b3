// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

/**
 * A message with holes, as the one who printed it wrote it down: {@code %x} is a u32 and {@code %X} a u64 in base 16 with or without 0x, {@code %d} a signed
 * 32-bit number in base 10, {@code %s} a word, {@code %*} the rest of the line. A blank stands for one or more, or for none after a comma or colon.
 */
public final class TextPattern {
  /** The text is something else. */
  public static final int NO = -1;
  /** The text ended before the pattern did: perhaps the line was wrapped. */
  public static final int PARTIAL = -2;

  private final String format;

  public TextPattern(String format) {
    this.format = format;
  }

  /** The character that every text of this pattern begins with; 0 if there is none. */
  public char firstCharacter() {
    return format.charAt(0) == '%' ? 0 : format.charAt(0);
  }

  /** Whether the pattern ends with a number. */
  public boolean endsWithNumber() {
    return format.endsWith("%x") || format.endsWith("%X") || format.endsWith("%d");
  }

  /**
   * Looks whether bytes {@code from} to {@code to} begin with this pattern.
   *
   * @param found takes the numbers and words
   * @return where the pattern ends, {@link #NO} or {@link #PARTIAL}
   */
  public int match(byte[] text, int from, int to, Found found) {
    found.clear();
    int at = from;
    for (int f = 0; f < format.length() && at >= 0; f++) {
      char c = format.charAt(f);
      if (c == '%') {
        at = hole(format.charAt(++f), f + 1 < format.length() ? format.charAt(f + 1) : ' ', text, at, to, found);
      } else if (c == ' ') {
        at = blanks(f > 0 && (format.charAt(f - 1) == ',' || format.charAt(f - 1) == ':'), text, at, to);
      } else if (at == to) {
        return PARTIAL;
      } else {
        at = text[at] == c ? at + 1 : NO;
      }
    }
    return at;
  }

  private static int hole(char kind, char after, byte[] text, int at, int to, Found found) {
    return switch (kind) {
      case 'x' -> hex(text, at, to, 8, found);
      case 'X' -> hex(text, at, to, 16, found);
      case 'd' -> decimal(text, at, to, found);
      case 's' -> word(after, text, at, to, found);
      default -> {
        found.word(at, to);
        yield to;
      }
    };
  }

  private static int blanks(boolean mayBeNone, byte[] text, int from, int to) {
    int at = from;
    while (at < to && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at > from || mayBeNone ? at : at == to ? PARTIAL : NO;
  }

  private static int word(char after, byte[] text, int from, int to, Found found) {
    int at = from;
    while (at < to && text[at] != after && text[at] != ' ' && text[at] != '\t') {
      at++;
    }
    found.word(from, at);
    return at > from ? at : at == to ? PARTIAL : NO;
  }

  private static int hex(byte[] text, int from, int to, int most, Found found) {
    int at = from;
    if (at + 1 < to && text[at] == '0' && (text[at + 1] | 32) == 'x') {
      at += 2;
    }
    long value = 0;
    int begin = at;
    for (int digit; at < to && (digit = Character.digit(text[at], 16)) >= 0; at++) {
      if (value >>> 4 * (most - 1) != 0) {
        return NO;
      }
      value = value << 4 | digit;
    }
    return number(value, begin, at, text, to, found);
  }

  private static int decimal(byte[] text, int from, int to, Found found) {
    boolean negative = from < to && text[from] == '-';
    int at = negative ? from + 1 : from;
    long value = 0;
    int begin = at;
    for (; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
      value = value * 10 + text[at] - '0';
      if (value > 0xFFFF_FFFFL) {
        return NO;
      }
    }
    return number(negative ? -value : value, begin, at, text, to, found);
  }

  private static int number(long value, int begin, int at, byte[] text, int to, Found found) {
    if (at == to && at == begin) {
      return PARTIAL;
    }
    boolean goesOn = at < to && (Character.isLetterOrDigit(text[at]) || text[at] == '_');
    if (at == begin || goesOn) {
      return NO;
    }
    found.number(value);
    return at;
  }

  @Override
  public String toString() {
    return format;
  }

  /** What stood in the holes of a pattern; reused. */
  public static final class Found {
    private static final int MOST = 8;
    private final long[] numbers = new long[MOST];
    private final int[] begins = new int[MOST];
    private final int[] ends = new int[MOST];
    private int numberCount;
    private int wordCount;

    void clear() {
      numberCount = 0;
      wordCount = 0;
    }

    void number(long value) {
      numbers[numberCount++] = value;
    }

    void word(int from, int to) {
      begins[wordCount] = from;
      ends[wordCount++] = to;
    }

    /** A number, counted from 0 in the order of the pattern. */
    public long number(int index) {
      return numbers[index];
    }

    /** A word of the text that was matched, counted from 0. */
    public String word(byte[] text, int index) {
      return LineReader.text(text, begins[index], ends[index]);
    }
  }
}
