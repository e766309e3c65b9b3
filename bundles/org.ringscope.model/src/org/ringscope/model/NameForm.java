// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.regex.Pattern;

/** The form of names, which files put between blanks as references, and qualified names on both sides of a slash. */
public final class NameForm {
  private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_.-]");

  private NameForm() {}

  /** Whether this can be a name. */
  public static boolean fits(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!isLetter && (i == 0 || (c < '0' || c > '9') && c != '.' && c != '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** What to say of a name that has another form. */
  public static String refusal(String name) {
    return "\"" + name + "\" is not a letter followed by letters, digits, '_', '.' and '-'";
  }

  /** A name that shows what it was made from: other characters become '_', and one comes in front where a letter must be. */
  public static String of(String text) {
    String name = OTHERS.matcher(text).replaceAll("_");
    return fits(name) ? name : "_" + name;
  }
}
