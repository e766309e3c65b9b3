// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every source file keeps to. */
class SourceTest {
  private static final String HEADER = """
      // SPDX-FileCopyrightText: 2026 The Ringscope authors
      // SPDX-License-Identifier: EPL-2.0
      """;
  private static final Pattern ECLIPSE =
      Pattern.compile("^(?!\\s*(//|\\*|/\\*)).*\\borg\\.eclipse\\.", Pattern.MULTILINE);
  private static final Pattern SLEEPER = Pattern.compile("([a-z.]+\\.)?(Thread|(TimeUnit\\.)?[A-Z]+)");
  private static final Pattern WINDOWS =
      Pattern.compile("^import (static )?org\\.eclipse\\.(swt|jface|ui|core)\\.", Pattern.MULTILINE);

  @Test
  void everyHandWrittenFileBeginsWithTheTwoLineHeader() {
    List<Path> files = Repository.handWrittenJava();
    assertThat(files).isNotEmpty();
    assertThat(files).filteredOn(file -> !Repository.read(file).startsWith(HEADER)).as("files without the header")
        .isEmpty();
  }

  @Test
  void plainRoomsNeverMentionEclipse() {
    for (String room : Rooms.PLAIN) {
      assertThat(sourcesOf(room)).filteredOn(file -> ECLIPSE.matcher(Repository.read(file)).find()).as(room).isEmpty();
    }
  }

  @Test
  void headlessRoomsImportNoWindows() {
    for (String room : List.of("model", "simulation", "picture", "cli", "testkit")) {
      assertThat(sourcesOf(room)).filteredOn(file -> WINDOWS.matcher(Repository.read(file)).find()).as(room).isEmpty();
    }
  }

  /** What waits for a condition says what it waits for; a pause is too short on a busy machine and too long on an idle one. */
  @Test
  void testsDoNotSleep() {
    List<String> pauses = new ArrayList<>();
    for (JavaSource source : JavaSource.of(Repository.handWrittenTestJava())) {
      for (MethodCallExpr call : source.tree().findAll(MethodCallExpr.class)) {
        if (call.getNameAsString().equals("sleep")
            && call.getScope().filter(scope -> SLEEPER.matcher(scope.toString()).matches()).isPresent()) {
          pauses.add(source.place(call) + " " + call);
        }
      }
    }
    assertThat(pauses).as("pauses in tests").isEmpty();
  }

  /** What the workbench complains of is a fault, whatever the test asks for. */
  @Test
  void testsOfTheWorkbenchWatchItsErrorLog() {
    for (String room : List.of("ui.tests", "ide.tests")) {
      assertThat(sourcesOf(room)).filteredOn(file -> file.getFileName().toString().endsWith("Test.java"))
          .as("tests of " + room).isNotEmpty()
          .allMatch(file -> Repository.read(file).contains("@ExtendWith(EmptyErrorLog.class)"));
    }
  }

  private static List<Path> sourcesOf(String room) {
    return Repository.handWrittenJava(Repository.ROOT.resolve("bundles").resolve(Rooms.PREFIX + room));
  }
}
