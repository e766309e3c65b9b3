// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.io.xml.XmlText;

/** The comments of a file. */
final class Comments {
  private Comments() {}

  /** Those of one tree that another tree does not have, one line each; with the line of the tag behind it. */
  static List<String> lost(XmlElement before, XmlElement after) {
    List<String> kept = new ArrayList<>();
    collect(after, (line, comment) -> kept.add(comment));
    List<String> lost = new ArrayList<>();
    collect(before, (line, comment) -> {
      if (!kept.remove(comment)) {
        lost.add(XmlText.shown("line " + line + ": " + comment.strip()));
      }
    });
    return lost;
  }

  private static void collect(XmlElement element, BiConsumer<Integer, String> to) {
    Spacing.comments(element.before()).forEach(comment -> to.accept(element.line(), comment));
    element.children().forEach(child -> collect(child, to));
    Spacing.comments(element.beforeEnd()).forEach(comment -> to.accept(element.line(), comment));
  }
}
