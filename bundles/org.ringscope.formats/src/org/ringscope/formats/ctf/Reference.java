// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.List;

/** The path of a length or tag, e.g. {@code stream.event.header.id}, and the field that it turned out to mean. */
final class Reference {
  private final List<String> path;
  private Member target;

  Reference(List<String> path) {
    this.path = List.copyOf(path);
  }

  List<String> path() {
    return path;
  }

  /** Null until resolved. */
  Member target() {
    return target;
  }

  void setTarget(Member member) {
    target = member;
  }

  @Override
  public String toString() {
    return String.join(".", path);
  }
}
