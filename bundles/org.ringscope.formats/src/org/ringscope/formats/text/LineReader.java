// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ringscope.formats.importer.ByteLines;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Lines of one or more text files, one after the other, in bounded memory: of a longer line only the first {@value #LONGEST} bytes are
 * kept. Bytes are not decoded: all formats read here are ASCII where it
 * matters.
 */
public final class LineReader implements Closeable {
  /** Longest line that is kept whole. */
  public static final int LONGEST = 16 << 10;

  private static final int LINES_PER_REPORT = 4096;
  /** A text with more control characters than this is none: noise of a serial line stays below. */
  private static final int CONTROL_PER_HUNDRED = 10;

  private final List<Path> files;
  private final ImportMonitor monitor;
  private ByteLines lines;
  private int file = -1;
  private long bytesBefore;
  private long number;
  private long numberBefore;
  private long steps;
  private byte[] line = new byte[1024];
  private int length;

  public LineReader(List<Path> files, ImportMonitor monitor) {
    this.files = files;
    this.monitor = monitor;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end of the last file, or when cancelled
   * @throws MalformedInputException if a file is no text
   */
  public boolean next() throws IOException {
    if (steps++ % LINES_PER_REPORT == 0) {
      monitor.progress(bytesBefore + (lines == null ? 0 : lines.bytesRead()));
      if (monitor.isCancelled()) {
        return false;
      }
    }
    while (lines == null || !lines.next()) {
      if (file + 1 == files.size()) {
        return false;
      }
      open(files.get(file + 1));
      file++;
    }
    number = numberBefore + lines.number();
    take();
    return true;
  }

  /** The bytes of the line, from index 0 on, valid until {@link #next}. */
  public byte[] bytes() {
    return line;
  }

  public int length() {
    return length;
  }

  /** Counts from 1, over all files. */
  public long number() {
    return number;
  }

  /** The line as text. */
  public String text() {
    return text(line, 0, length);
  }

  /** Bytes as text: UTF-8, or Latin 1 where they are not. */
  public static String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }

  private void open(Path next) throws IOException {
    if (lines != null) {
      bytesBefore += lines.bytesRead();
      numberBefore += lines.number();
      lines.close();
      lines = null;
    }
    checkText(next);
    lines = new ByteLines(ImportInput.open(next));
  }

  private static void checkText(Path file) throws IOException {
    try (InputStream in = ImportInput.open(file)) {
      byte[] head = in.readNBytes(InputHead.MOST_BYTES);
      int first = -1;
      int control = 0;
      for (int i = 0; i < head.length; i++) {
        int c = head[i] & 0xff;
        if (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27 && c != 8) {
          first = first < 0 ? i : first;
          control++;
        }
      }
      if (control * 100L > head.length * (long) CONTROL_PER_HUNDRED) {
        throw new MalformedInputException(file, first, "not a text: byte 0x%02x".formatted(head[first]));
      }
    }
  }

  private void take() {
    length = Math.min(lines.end() - lines.start(), LONGEST);
    if (line.length < length) {
      line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, length)));
    }
    System.arraycopy(lines.bytes(), lines.start(), line, 0, length);
  }
}
