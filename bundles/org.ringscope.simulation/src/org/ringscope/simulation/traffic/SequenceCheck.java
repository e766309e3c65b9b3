// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/** Follows the sequence numbers of one sender, which begin at 0. Remembers the last 1024; an older one counts as late. */
final class SequenceCheck {
  private static final int WINDOW = 1024;

  private final long[] seen = new long[WINDOW / Long.SIZE];
  private long next;
  private long lost;
  private long doubled;
  private long reordered;
  private int lives;

  /** Numbers before this one were sent before anybody listened. */
  void beginAt(long number) {
    next = number;
  }

  /** The sender counts from 0 again, if it has had so many lives by now and this is its first number of the last. */
  void mayBeginAgain(long number, int newLives) {
    if (newLives > lives && number == 0) {
      lives = newLives;
      next = 0;
    }
  }

  /** @param number its lowest bits @param bits how many of them are known, 8 to 32 */
  void received(long number, int bits) {
    long ahead = (number - next) << Long.SIZE - bits >> Long.SIZE - bits; // nearest to what was expected
    long whole = next + ahead;
    if (whole < 0) {
      whole += 1L << bits;
    }
    if (whole >= next) {
      skipTo(whole);
      return;
    }
    boolean isKnown = next - whole <= WINDOW;
    if (isKnown && isSeen(whole)) {
      doubled++;
    } else {
      reordered++;
      lost = Math.max(0, lost - 1);
      if (isKnown) {
        mark(whole, true);
      }
    }
  }

  private void skipTo(long number) {
    lost += number - next;
    for (long each = Math.max(next, number - WINDOW + 1); each < number; each++) {
      mark(each, false);
    }
    mark(number, true);
    next = number + 1;
  }

  private boolean isSeen(long number) {
    return (seen[(int) (number % WINDOW) / Long.SIZE] >>> number % Long.SIZE & 1) != 0;
  }

  private void mark(long number, boolean value) {
    int word = (int) (number % WINDOW) / Long.SIZE;
    long bit = 1L << number % Long.SIZE;
    seen[word] = value ? seen[word] | bit : seen[word] & ~bit;
  }

  /** Numbers below the highest one that have not come. */
  long lost() {
    return lost;
  }

  long doubled() {
    return doubled;
  }

  /** Those that came after one with a higher number. */
  long reordered() {
    return reordered;
  }
}
