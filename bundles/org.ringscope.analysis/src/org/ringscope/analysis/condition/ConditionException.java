// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

/** A condition that cannot be understood, and where: {@code column 9: latency wants a duration such as 30ms}. */
public final class ConditionException extends Exception {
  private static final long serialVersionUID = 1;

  private final int column;

  public ConditionException(int column, String problem) {
    super("column " + column + ": " + problem);
    this.column = column;
  }

  /** Where it is wrong, the first character is in column 1. */
  public int column() {
    return column;
  }
}
