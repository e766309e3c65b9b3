// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An outermost class of this project. Packages begin with a small letter, classes with a capital one. */
record QualifiedName(String packageName, String className) {
  private static final Pattern PATTERN = Pattern.compile("\\b(org\\.ringscope(?:\\.[a-z]\\w*)*)\\.([A-Z]\\w*)");

  /** The classes that a text names in full. */
  static Stream<QualifiedName> in(String text) {
    return PATTERN.matcher(text).results().map(match -> new QualifiedName(match.group(1), match.group(2)));
  }
}
