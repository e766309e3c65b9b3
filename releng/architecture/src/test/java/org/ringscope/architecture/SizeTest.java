// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.CallableDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that somebody wrote by hand is too long to be read in one sitting. */
class SizeTest {
  private static final int FILE_LINES = 500;
  private static final int METHOD_LINES = 50;

  @Test
  void filesAreShort() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Repository.handWrittenJava()) {
      long lines = Repository.read(file).lines().count();
      if (lines > FILE_LINES) {
        tooLong.add(Repository.ROOT.relativize(file) + " " + lines);
      }
    }
    assertThat(tooLong).as("files of more than %d lines", FILE_LINES).isEmpty();
  }

  @Test
  void methodsAreShort() {
    List<String> tooLong = new ArrayList<>();
    for (JavaSource source : JavaSource.of(Repository.handWrittenJava())) {
      for (CallableDeclaration<?> method : source.callables()) {
        int lines = method.getRange().orElseThrow().getLineCount();
        if (lines > METHOD_LINES) {
          tooLong.add(source.place(method) + " " + method.getNameAsString() + " " + lines);
        }
      }
    }
    assertThat(tooLong).as("methods and constructors of more than %d lines", METHOD_LINES).isEmpty();
  }
}
