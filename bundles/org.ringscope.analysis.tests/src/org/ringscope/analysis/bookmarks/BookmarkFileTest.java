// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkFileTest {
  @TempDir
  Path recording;

  @Test
  void whatIsWrittenIsReadInTheOrderOfTime() throws IOException {
    assertThat(BookmarkFile.read(recording)).isEmpty();
    Bookmark late = new Bookmark(9, "", "two\nlines\tand a tab, \u00e4\u00f6\u00fc");
    Bookmark early = new Bookmark(-3, "rpmsg0/1", "here it stops");
    BookmarkFile.write(recording, List.of(late, early));
    assertThat(BookmarkFile.read(recording)).containsExactly(early, late);
    assertThat(late.note()).isEqualTo("two lines and a tab, \u00e4\u00f6\u00fc");
    BookmarkFile.write(recording, List.of());
    assertThat(recording.resolve(BookmarkFile.NAME)).doesNotExist();
  }

  @Test
  void whatIsNoBookmarkIsPassedOver() throws IOException {
    Files.createDirectories(recording.resolve("files"));
    Path file = recording.resolve(BookmarkFile.NAME);
    Files.write(file, new byte[] {(byte) 0xff, 0, '\n', '5', '\t', 'q', '\t', 'n', '\n', '7', '\n'});
    assertThat(BookmarkFile.read(recording)).containsExactly(new Bookmark(5, "q", "n"));
    Files.write(file, new byte[2 << 20]);
    assertThatThrownBy(() -> BookmarkFile.read(recording)).hasMessageContaining("bookmarks.txt: larger than");
  }
}
