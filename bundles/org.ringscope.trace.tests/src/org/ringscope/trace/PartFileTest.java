// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Programs;

class PartFileTest {
  @TempDir
  private Path folder;

  @Test
  void appearsWhole() throws IOException {
    Path target = folder.resolve("picture.svg");
    try (PartFile part = PartFile.of(target)) {
      Files.writeString(part.path(), "whole");
      assertThat(target).doesNotExist();
      part.keep();
    }
    assertThat(folder.toFile().list()).containsExactly("picture.svg");
    assertThat(target).hasContent("whole");
  }

  @Test
  void leavesNothingThatWasNotKept() throws IOException {
    try (PartFile part = PartFile.of(folder.resolve("trace"))) {
      Files.createDirectories(part.path().resolve("files"));
      Files.writeString(part.path().resolve("files/firmware.elf"), "half");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void twoOfOneTargetDoNotMeet() throws IOException {
    Path target = folder.resolve("trace");
    try (PartFile one = PartFile.of(target); PartFile other = PartFile.of(target)) {
      Files.writeString(one.path(), "one");
      Files.writeString(other.path(), "other");
      one.keep();
      assertThatThrownBy(other::keep).isInstanceOf(FileAlreadyExistsException.class);
      assertThat(target).hasContent("one");
      other.keep(StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(target).hasContent("other");
  }

  @Test
  void deletesALinkAndNotWhatItLeadsTo() throws IOException {
    Path kept = Files.writeString(Files.createDirectories(folder.resolve("elsewhere")).resolve("kept"), "kept");
    Path tree = Files.createDirectories(folder.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("link"), kept.getParent());
    PartFile.delete(tree);
    assertThat(tree).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void theEndOfTheProcessLeavesNothing() throws Exception {
    Programs.Result ended = Programs.result(new ProcessBuilder(Programs.java(), "-cp",
        Programs.classPath(List.of(PartFile.class, Unfinished.class)), Unfinished.class.getName(), folder.toString()));
    assertThat(ended.exit()).as(ended.toString()).isEqualTo(3);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void deletesWhileTheProcessEnds() throws Exception {
    Path tree = Files.createDirectories(folder.resolve("tree/files"));
    Files.writeString(tree.resolve("stream"), "scratch");
    Programs.Result ended = Programs.result(new ProcessBuilder(Programs.java(), "-cp",
        Programs.classPath(List.of(PartFile.class, LateDelete.class)), LateDelete.class.getName(),
        tree.getParent().toString()));
    assertThat(ended.exit()).as(ended.toString()).isEqualTo(3);
    assertThat(folder).isEmptyDirectory();
  }

  /** Has nothing to do with parts until the process ends, as a run that Ctrl-C ends. */
  static final class LateDelete {
    private LateDelete() {}

    public static void main(String[] arguments) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        try {
          PartFile.delete(Path.of(arguments[0]));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }));
      System.exit(3);
    }
  }

  /** Ends with a part on disk. */
  static final class Unfinished {
    private Unfinished() {}

    public static void main(String[] arguments) throws IOException {
      PartFile part = PartFile.of(Path.of(arguments[0], "trace"));
      Files.writeString(part.path(), "half");
      System.exit(3);
    }
  }
}
