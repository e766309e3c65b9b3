// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

/** A promise of the documentation that does not hold. */
public final class Finding extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Finding(String text) {
    super(text);
  }

  public static void unless(boolean holds, String text) {
    if (!holds) {
      throw new Finding(text);
    }
  }

  /** A refusal is told to people in one line. */
  public static void unlessOneLine(Exception refusal) {
    String text = refusal.getMessage();
    unless(text != null && !text.isBlank() && text.lines().count() == 1, "message is not one line: " + text);
  }
}
