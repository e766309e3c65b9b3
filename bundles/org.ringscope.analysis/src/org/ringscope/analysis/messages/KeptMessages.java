// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.read.Trace;

/** Keeps the message table of a trace, and gives it back when the trace is still the same and nothing has damaged the table. */
final class KeptMessages {
  private static final String KIND = "messages";
  private static final int VERSION = 4;

  private final KeptResults results;
  private final Trace trace;

  KeptMessages(KeptResults results, Trace trace) {
    this.results = results;
    this.trace = trace;
  }

  Path folder() {
    return results.folder();
  }

  /** Not being able to keep the table harms nobody. */
  void keep(MessageRows rows, ChannelNames channels, ChannelLives lives) {
    try {
      ByteArrayOutputStream summary = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(summary);
      out.writeInt(VERSION);
      out.writeUTF(trace.fingerprint());
      out.writeInt(rows.size());
      channels.write(out);
      lives.write(out);
      rows.keep(summary.toByteArray(), results.file(trace, KIND));
      results.trim();
    } catch (IOException e) {
      // it will be read from the trace again
    }
  }

  /** The table with the names and lives of channels, or null. */
  MessageRows restore(ChannelNames channels, ChannelLives lives, BooleanSupplier cancelled) throws IOException {
    PageFile file = PageFile.open(results.file(trace, KIND), MessageRows.PAGE_BYTES);
    if (file == null) {
      return null;
    }
    MessageRows rows = null;
    try {
      rows = restore(file, channels, lives, cancelled);
    } catch (IOException e) {
      // as good as damaged
    } finally {
      if (rows == null) {
        file.close();
      }
    }
    return rows;
  }

  private MessageRows restore(PageFile file, ChannelNames channels, ChannelLives lives, BooleanSupplier cancelled)
      throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.summary()));
    if (in.readInt() != VERSION || !in.readUTF().equals(trace.fingerprint())) {
      return null;
    }
    int size = in.readInt();
    if (size < 0 || file.pages() != (size + MessageRows.PAGE_ROWS - 1) / MessageRows.PAGE_ROWS) {
      return null;
    }
    MessageRows rows = new MessageRows(file);
    ByteBuffer page = ByteBuffer.allocate(MessageRows.PAGE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < file.pages(); i++) {
      if (cancelled.getAsBoolean() || !file.verify(i, page.array())) {
        return null;
      }
      rows.appendPage(page, Math.min(MessageRows.PAGE_ROWS, size - i * MessageRows.PAGE_ROWS));
    }
    channels.read(in);
    lives.read(in);
    return rows;
  }
}
