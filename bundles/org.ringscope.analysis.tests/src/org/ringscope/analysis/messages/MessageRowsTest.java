// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of many rows holds few pages in memory and forgets nothing. */
class MessageRowsTest {
  private static final int PAGES = 40;
  private static final int ROWS = PAGES * MessageRows.PAGE_ROWS - 100;

  @TempDir
  Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static MessageRow row(int i) {
    MessageRow row = new MessageRow();
    row.nanos = 10L * i;
    row.sequence = 7L * i;
    row.receivedNanos = Message.NO_TIME;
    row.buffer = ~(long) i;
    row.source = -i;
    row.queue = i & 0xFFFF;
    row.stream = 0xFFFE;
    row.kind = i & 3;
    return row;
  }

  @Test
  void rowsComeBackFromTheFile() throws IOException {
    try (MessageRows rows = new MessageRows(new PageFile(folder, MessageRows.PAGE_BYTES), 4)) {
      for (int i = 0; i < ROWS; i++) {
        assertThat(rows.append(row(i))).isEqualTo(i);
        if (i >= 5000 && i % 3 == 0) {
          rows.received(i - 5000, 10L * i + 1, 3, i); // of a page that has gone to the file
        }
      }
      assertThat(files()).hasSize(1);
      assertThat(Files.size(files().get(0))).isGreaterThan((long) (PAGES - 5) * MessageRows.PAGE_BYTES);
      Random random = new Random(11);
      MessageRow read = new MessageRow();
      for (int i = 0; i < 2000; i++) {
        int place = random.nextInt(ROWS);
        rows.read(place, read);
        MessageRow expected = row(place);
        assertThat(
            List.of(read.nanos, read.sequence, read.buffer, (long) read.source, (long) read.queue, (long) read.stream,
                (long) read.kind))
            .isEqualTo(List.of(expected.nanos, expected.sequence, expected.buffer, (long) expected.source,
                (long) expected.queue, (long) expected.stream, (long) expected.kind));
        boolean received = place + 5000 < ROWS && (place + 5000) % 3 == 0;
        assertThat(read.receivedNanos).isEqualTo(received ? 10L * (place + 5000) + 1 : Message.NO_TIME);
        assertThat(rows.rowAt(10L * place)).isEqualTo(place);
        assertThat(rows.rowAt(10L * place - 5)).isEqualTo(place);
      }
      assertThat(rows.rowAt(Long.MAX_VALUE)).isEqualTo(ROWS);
      assertThat(rows.rowAt(-1)).isZero();
    }
    assertThat(files()).as("gone with the table").isEmpty();
  }

  @Test
  void fewRowsTouchNoFile() throws IOException {
    try (MessageRows rows = new MessageRows(new PageFile(folder, MessageRows.PAGE_BYTES), 4)) {
      for (int i = 0; i < 3 * MessageRows.PAGE_ROWS; i++) {
        rows.append(row(i));
      }
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void aBrowsedTableAllocatesNoMorePages() throws IOException {
    try (MessageRows rows = new MessageRows(new PageFile(folder, MessageRows.PAGE_BYTES), 4)) {
      for (int i = 0; i < ROWS; i++) {
        rows.append(row(i));
      }
      assertThat(rows.pagesInMemory()).isEqualTo(4);
      for (int i = 0; i < ROWS; i += 512) {
        rows.nanos(i);
      }
      assertThat(rows.pagesInMemory()).isEqualTo(4);
    }
  }
}
