// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Rows of RFC 4180 in UTF-8: lines end with CR LF, cells that need it are quoted. */
final class CsvWriter {
  private final Writer out;
  private boolean begun;

  CsvWriter(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  void row(String... cells) throws IOException {
    for (String cell : cells) {
      cell(cell);
    }
    end();
  }

  CsvWriter cell(String text) throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
    if (text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      out.write(text);
    }
    return this;
  }

  CsvWriter cell(long number) throws IOException {
    return cell(Long.toString(number));
  }

  void end() throws IOException {
    out.write("\r\n");
    begun = false;
  }

  void flush() throws IOException {
    out.flush();
  }
}
