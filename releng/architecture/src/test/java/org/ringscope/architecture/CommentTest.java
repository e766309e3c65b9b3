// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.comments.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Comments cite what every reader can have: this repository and public sources. */
class CommentTest {
  /** A section behind its source with its version, as in "virtio 1.3 §2.7.13", or behind the name of a draft. */
  private static final Pattern SOURCE = Pattern.compile("(\\w[\\w-]* v?\\d+(\\.\\d+)*|draft-[\\w-]+) §");
  private static final Pattern DOCUMENT = Pattern.compile("\\bPROTOCOL\\b|\\b(?!README|CONTRIBUTING)[A-Z]+\\.md\\b");

  @Test
  void sectionsHaveAPublicSource() {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : JavaSource.of(Repository.handWrittenJava())) {
      for (Comment comment : source.tree().getAllComments()) {
        String text = oneLine(comment);
        if (DOCUMENT.matcher(text).find() || !firstSectionHasASource(text)) {
          wrong.add(source.place(comment) + text);
        }
      }
    }
    assertThat(wrong).as("comments that cite a section of no named source, or a document outside the repository")
        .isEmpty();
  }

  /** The sections after the first one in a comment are of the same source. */
  private static boolean firstSectionHasASource(String text) {
    int section = text.indexOf('§');
    return section < 0
        || SOURCE.matcher(text.substring(0, section + 1)).results().anyMatch(match -> match.end() == section + 1);
  }

  private static String oneLine(Comment comment) {
    return comment.getContent().replaceAll("\\s*\\R\\s*\\*?\\s*", " ");
  }
}
