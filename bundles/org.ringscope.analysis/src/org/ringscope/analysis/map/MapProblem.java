// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

/**
 * Something that cannot be right.
 *
 * @param area place of what it is said of among the areas
 * @param core id of the core that does not reach it, -1 for none
 * @param text a line
 */
public record MapProblem(Kind kind, int area, int core, String text) {
  public static final int NO_CORE = -1;

  /** What is wrong. */
  public enum Kind {
    OVERLAP("overlaps"),
    UNREACHABLE("not reachable"),
    NO_MEMORY("no memory");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** {@code overlaps}. */
    public String word() {
      return word;
    }
  }
}
