// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Rows of RFC 4180 in UTF-8: lines end with CR LF, cells that need it are quoted. Other control characters of foreign
 * texts are written as JSON escapes them, so that nothing happens to whoever prints the file.
 */
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

  CsvWriter cell(String value) throws IOException {
    String text = value.chars().anyMatch(CsvWriter::isCommand) ? escaped(value) : value;
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

  private static boolean isCommand(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(isCommand(c) ? String.format("\\u%04x", c) : String.valueOf((char) c)));
    return escaped.toString();
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
