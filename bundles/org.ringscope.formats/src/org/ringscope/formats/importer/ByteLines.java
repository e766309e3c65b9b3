// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a text of any size as ranges of one reused buffer; nothing is allocated per line. Ends of lines are LF, CR LF
 * or the end of the input, and a CR inside; a byte order mark in front is passed over, and what a line was wrapped in on
 * its way, as colours of a terminal or quotes of a mail; lines of the kernel's log that stand in one are parted. A line that is longer than the buffer is cut, its rest skipped.
 * For one thread.
 */
public final class ByteLines implements Closeable {
  /** Longest line that comes whole. */
  public static final int LONGEST_LINE = 256 << 10;

  private static final int BYTE_ORDER_MARK = 3;
  private static final int ESCAPE = 27;

  private final InputStream in;
  private final byte[] buffer = new byte[LONGEST_LINE];
  private final LineEnvelope envelope = new LineEnvelope();
  /** The line goes on behind a CR: its number stays. */
  private boolean goesOn;
  private boolean hasControls;
  private int limit;
  private int nextStart;
  private int start;
  private int end;
  /** Where the next of several lines that stand in one begins, and where it ends at most; equal if there is none. */
  private int joined;
  private int joinedEnd;
  private boolean cut;
  private boolean ended;
  private long number;
  private long bytesRead;

  /** Closes the input when it is closed. */
  public ByteLines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false at the end of the input. */
  public boolean next() throws IOException {
    if (joined < joinedEnd) {
      start = joined;
      end = joinedEnd;
      part();
      return true;
    }
    if (cut) {
      skipRest();
    }
    start = nextStart;
    hasControls = false;
    int at = start;
    while (true) {
      at = endOfLine(at);
      if (at < limit) {
        return line(at, at + 1, false, buffer[at] == '\r');
      }
      if (ended) {
        return start < limit && line(limit, limit, false, false);
      }
      if (start == 0 && limit == buffer.length) {
        return line(limit, limit, true, false);
      }
      at -= start;
      fill();
    }
  }

  private int endOfLine(int from) {
    int at = from;
    for (; at < limit; at++) {
      byte b = buffer[at];
      if (b > ESCAPE) {
        continue;
      }
      if (b == '\n' || b == '\r' && isBreak(at)) {
        break;
      }
      hasControls |= b >= 0 && b != '\t' && b != '\r' || b == LineEnvelope.NBSP;
    }
    return at;
  }

  /** Whether a CR stands between text and text, as where a terminal began the line anew. */
  private boolean isBreak(int at) {
    return at > start && at + 1 < limit && buffer[at + 1] != '\r' && buffer[at + 1] != '\n' && buffer[at + 1] != 0;
  }

  private boolean line(int endOfLine, int next, boolean isCut, boolean isBreak) {
    number += goesOn ? 0 : 1;
    start += number == 1 && !goesOn && isMarked(endOfLine) ? BYTE_ORDER_MARK : 0;
    goesOn = isBreak;
    nextStart = next;
    cut = isCut;
    end = hasControls ? LineEnvelope.withoutControls(buffer, start, endOfLine) : endOfLine;
    while (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    while (start < end && buffer[start] == '\r') {
      start++;
    }
    envelope.open(buffer, start, end);
    start = envelope.start();
    end = envelope.end();
    part();
    return true;
  }

  /** Leaves all but the first of several lines in one for later. */
  private void part() {
    int second = JoinedLines.second(buffer, start, end);
    joined = second < 0 ? end : second;
    joinedEnd = end;
    end = joined;
    while (second >= 0 && end > start && buffer[end - 1] == ' ') {
      end--;
    }
  }

  private boolean isMarked(int endOfLine) {
    return endOfLine - start >= BYTE_ORDER_MARK && (buffer[start] & 0xFF) == 0xEF && (buffer[start + 1] & 0xFF) == 0xBB
        && (buffer[start + 2] & 0xFF) == 0xBF;
  }

  /** Moves the begun line to the front and reads on behind it. */
  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      ended = true;
    } else {
      limit += count;
      bytesRead += count;
    }
  }

  private void skipRest() throws IOException {
    cut = false;
    while (!ended) {
      start = limit;
      fill();
      for (int i = 0; i < limit; i++) {
        if (buffer[i] == '\n') {
          nextStart = i + 1;
          return;
        }
      }
    }
    nextStart = limit;
  }

  /** The buffer; the line lies from {@link #start} to {@link #end}, valid until the next step. */
  public byte[] bytes() {
    return buffer;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Whether the line was longer than {@link #LONGEST_LINE}. */
  public boolean isCut() {
    return cut;
  }

  /** Number of the line, from 1 on. */
  public long number() {
    return number;
  }

  /** Bytes of the input that have been read, the line and what lies behind it in the buffer included. */
  public long bytesRead() {
    return bytesRead;
  }

  /** The line as text: UTF-8, what is none replaced; not more than the first {@code most} bytes. */
  public String text(int most) {
    return new String(buffer, start, Math.min(end - start, most), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
