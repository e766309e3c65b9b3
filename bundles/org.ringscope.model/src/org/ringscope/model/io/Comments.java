// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ringscope.model.io.xml.Fault;
import org.ringscope.model.io.xml.XmlElement;

/** The comments of a file. */
final class Comments {
  private Comments() {}

  /** Those of one tree that another tree does not have; a line is that of the tag behind the comment. */
  static List<Fault> lost(XmlElement before, XmlElement after) {
    List<String> kept = new ArrayList<>();
    collect(after, (line, comment) -> kept.add(comment));
    List<Fault> lost = new ArrayList<>();
    collect(before, (line, comment) -> {
      if (!kept.remove(comment)) {
        lost.add(new Fault(line, comment));
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
