// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

/**
 * A line as a pattern sees it, which counts the characters that are looked at: a pattern that goes back again and again is stopped. To be
 * reused; for one thread.
 */
final class BoundedText implements CharSequence {
  /** A pattern that needs so many looks at a line will need more than anybody waits for on a longer one. */
  static final int MOST_STEPS = 1_000_000;

  /** A pattern takes too long. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super(null, null, false, false);
    }
  }

  private String text = "";
  private int left;

  /** Takes another line. */
  BoundedText of(String line) {
    text = line;
    left = MOST_STEPS;
    return this;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooLong();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
