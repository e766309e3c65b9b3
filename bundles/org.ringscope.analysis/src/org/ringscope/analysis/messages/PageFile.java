// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A file of pages of equal size, which comes into being with the first page that is written and is gone when it is closed, unless it
 * was {@link #keep kept}. Not a channel: an interrupt would close that.
 *
 * <pre>
 *   0 magic u64 | 8 page bytes u32 | 12 pages u32 | 16 bytes of the summary u32 | 20 CRC-32 of summary and sums u32
 *  64 pages… | CRC-32 of each page u32… | summary
 * </pre>
 */
public final class PageFile implements Closeable {
  private static final long MAGIC = 0x52535047_45533031L;
  private static final String PREFIX = "ringscope";
  private static final int HEADER_BYTES = 64;
  private static final int MOST_SUMMARY_BYTES = 16 << 20;

  private final Path folder;
  private final int pageBytes;
  private Path path;
  private RandomAccessFile file;
  private int[] sums = new int[16];
  private int pages;
  private byte[] summary = {};
  private boolean kept;

  /** @param folder where the file is to be, null for that of temporary files */
  public PageFile(Path folder, int pageBytes) {
    this.folder = folder;
    this.pageBytes = pageBytes;
  }

  /** Opens a file that was kept; its pages are checked when they are {@link #verify verified}. Null if it is none or damaged. */
  public static PageFile open(Path path, int pageBytes) {
    PageFile opened = new PageFile(path.getParent(), pageBytes);
    opened.path = path;
    opened.kept = true;
    try {
      opened.file = new RandomAccessFile(path.toFile(), "r");
      if (opened.readSummary()) {
        return opened;
      }
      opened.file.close();
    } catch (IOException e) {
      // not there, or not readable: the same as damaged
    }
    return null;
  }

  int pages() {
    return pages;
  }

  public byte[] summary() {
    return summary;
  }

  void read(int page, byte[] target) throws IOException {
    file.seek(offset(page));
    file.readFully(target, 0, pageBytes);
  }

  /** Reads a page of a kept file; false when it is not what was written. */
  boolean verify(int page, byte[] target) throws IOException {
    read(page, target);
    return sum(target) == sums[page];
  }

  void write(int page, byte[] bytes) throws IOException {
    if (kept) {
      throw new IOException(path + " is kept and not written any more");
    }
    create();
    file.seek(offset(page));
    file.write(bytes, 0, pageBytes);
    if (page >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(page + 1, 2 * sums.length));
    }
    sums[page] = sum(bytes);
    pages = Math.max(pages, page + 1);
  }

  /** Completes the file and gives it a name, at once and whole; it is read on from there. */
  public void keep(byte[] theSummary, Path name) throws IOException {
    create();
    summary = theSummary;
    ByteBuffer tail = ByteBuffer.allocate(Integer.BYTES * pages + summary.length);
    for (int i = 0; i < pages; i++) {
      tail.putInt(sums[i]);
    }
    tail.put(summary);
    file.seek(offset(pages));
    file.write(tail.array());
    ByteBuffer header =
        ByteBuffer.allocate(HEADER_BYTES).putLong(MAGIC).putInt(pageBytes).putInt(pages).putInt(summary.length)
            .putInt(sum(tail.array()));
    file.seek(0);
    file.write(header.array());
    file.close();
    KeptResults.move(path, name);
    path = name;
    kept = true;
    file = new RandomAccessFile(path.toFile(), "r");
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
      if (!kept) {
        Files.deleteIfExists(path);
      }
    }
  }

  private void create() throws IOException {
    if (file == null) {
      path = create(folder);
      path.toFile().deleteOnExit();
      file = new RandomAccessFile(path.toFile(), "rw");
    }
  }

  private static Path create(Path folder) throws IOException {
    if (folder != null) {
      try {
        return Files.createTempFile(Files.createDirectories(folder), PREFIX, KeptResults.UNFINISHED);
      } catch (IOException e) {
        // it cannot be kept there then
      }
    }
    return Files.createTempFile(PREFIX, KeptResults.UNFINISHED);
  }

  private boolean readSummary() throws IOException {
    byte[] head = new byte[HEADER_BYTES];
    if (file.length() < HEADER_BYTES) {
      return false;
    }
    file.readFully(head);
    ByteBuffer header = ByteBuffer.wrap(head);
    boolean ours = header.getLong() == MAGIC && header.getInt() == pageBytes;
    pages = header.getInt();
    int summaryBytes = header.getInt();
    long tailBytes = (long) Integer.BYTES * pages + summaryBytes;
    if (!ours || pages < 0 || summaryBytes < 0 || summaryBytes > MOST_SUMMARY_BYTES
        || file.length() != offset(pages) + tailBytes) {
      return false;
    }
    byte[] tail = new byte[(int) tailBytes];
    file.seek(offset(pages));
    file.readFully(tail);
    sums = new int[pages];
    ByteBuffer.wrap(tail).asIntBuffer().get(sums);
    summary = Arrays.copyOfRange(tail, Integer.BYTES * pages, tail.length);
    return header.getInt() == sum(tail);
  }

  private static int sum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private long offset(int page) {
    return HEADER_BYTES + (long) page * pageBytes;
  }
}
