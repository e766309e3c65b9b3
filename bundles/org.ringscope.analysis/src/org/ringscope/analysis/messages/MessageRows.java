// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a message table in pages. As many as fit stay in memory, those that were not wanted for the longest time go to a file;
 * while there are few, no file is touched. One thread appends, any number read the rows below {@link #size}. The time and
 * place of reception are filled in later and may be read a moment too early.
 */
final class MessageRows implements Closeable {
  static final int PAGE_ROWS = 1024;
  static final int PAGE_BYTES = PAGE_ROWS * MessageRow.BYTES;
  /** 72 MB, about a million rows. */
  private static final int MOST_PAGES = 1000;

  /** Rows of one page, in memory or in the file. */
  private static final class Page {
    final int number;
    final long firstNanos;
    /** Null while it is in the file only. */
    ByteBuffer bytes;
    boolean changed;
    boolean wanted;

    Page(int number, long firstNanos) {
      this.number = number;
      this.firstNanos = firstNanos;
    }
  }

  private final List<Page> pages = new ArrayList<>();
  private final Page[] resident;
  private final PageFile file;
  private int residents;
  private int hand;
  private volatile int size;

  MessageRows(PageFile file) {
    this(file, MOST_PAGES);
  }

  MessageRows(PageFile file, int mostPages) {
    this.file = file;
    resident = new Page[mostPages];
  }

  int size() {
    return size;
  }

  synchronized int pagesInMemory() {
    return (int) pages.stream().filter(page -> page.bytes != null).count();
  }

  synchronized int append(MessageRow row) {
    int place = size;
    if (place % PAGE_ROWS == 0) {
      Page page = new Page(pages.size(), row.nanos);
      pages.add(page);
      page.bytes = room(page);
    }
    Page page = page(place);
    row.put(page.bytes, at(place));
    page.changed = true;
    size = place + 1;
    return place;
  }

  /** Adds a page of a file that has been written before; its rows are read when they are wanted. */
  synchronized void appendPage(ByteBuffer page, int rows) {
    pages.add(new Page(pages.size(), page.getLong(MessageRow.NANOS)));
    size = size + rows;
  }

  synchronized void read(int row, MessageRow target) {
    target.get(page(row).bytes, at(row));
  }

  synchronized void received(int row, long nanos, int stream, long sequence) {
    Page page = page(row);
    MessageRow.putReceived(page.bytes, at(row), nanos, stream, sequence);
    page.changed = true;
  }

  /** Puts a changed row where it was. */
  synchronized void replace(int row, MessageRow changed) {
    Page page = page(row);
    changed.put(page.bytes, at(row));
    page.changed = true;
  }

  synchronized long nanos(int row) {
    return page(row).bytes.getLong(at(row) + MessageRow.NANOS);
  }

  /** The first row at or after a time, {@link #size} if there is none. Reads one page at most. */
  synchronized int rowAt(long nanos) {
    int low = 0;
    int high = pages.size();
    while (low < high) { // the first page that begins at or after the time
      int middle = (low + high) >>> 1;
      if (pages.get(middle).firstNanos < nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int row = Math.max(0, low - 1) * PAGE_ROWS;
    int end = Math.min(size, low * PAGE_ROWS);
    while (row < end) {
      int middle = (row + end) >>> 1;
      if (nanos(middle) < nanos) {
        row = middle + 1;
      } else {
        end = middle;
      }
    }
    return row;
  }

  /** Completes the file and gives it a name; nothing is appended after that. */
  synchronized void keep(byte[] summary, Path name) throws IOException {
    pages.forEach(this::write);
    file.keep(summary, name);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private static int at(int row) {
    return row % PAGE_ROWS * MessageRow.BYTES;
  }

  private Page page(int row) {
    Page page = pages.get(row / PAGE_ROWS);
    if (page.bytes == null) {
      ByteBuffer bytes = room(page);
      try {
        file.read(page.number, bytes.array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      page.bytes = bytes;
    }
    page.wanted = true;
    return page;
  }

  /** Memory for a page; another one goes to the file for it, where all are in use. */
  private ByteBuffer room(Page newcomer) {
    if (residents < resident.length) {
      resident[residents++] = newcomer;
      return newPage();
    }
    while (resident[hand].wanted) {
      resident[hand].wanted = false;
      hand = (hand + 1) % resident.length;
    }
    Page leaving = resident[hand];
    write(leaving);
    ByteBuffer bytes = leaving.bytes;
    leaving.bytes = null;
    resident[hand] = newcomer;
    hand = (hand + 1) % resident.length;
    return bytes == null ? newPage() : bytes;
  }

  private static ByteBuffer newPage() {
    return ByteBuffer.allocate(PAGE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(Page page) {
    if (!page.changed) {
      return;
    }
    try {
      file.write(page.number, page.bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.changed = false;
  }
}
