// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

/** What is wrong with an element of a topology. @param isError whether it cannot be like this; else it may not be as meant */
public record Problem(boolean isError, String text) {

  /** Two of one element: the worse first, both texts. */
  public Problem and(Problem other) {
    return other.isError && !isError ? other.and(this) : new Problem(isError, text + "\n" + other.text);
  }
}
