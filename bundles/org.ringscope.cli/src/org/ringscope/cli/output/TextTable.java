// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as their widest cell; columns of numbers to the right. */
public final class TextTable {
  private final List<String[]> rows = new ArrayList<>();
  private final String alignment;

  /** @param alignment a letter for each column, {@code l} or {@code r} */
  public TextTable(String alignment, String... head) {
    this.alignment = alignment;
    rows.add(head);
  }

  public TextTable row(Object... cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = String.valueOf(cells[i]);
    }
    rows.add(texts);
    return this;
  }

  public void print(PrintWriter out) {
    int[] widths = new int[alignment.length()];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String gap = " ".repeat(widths[i] - row[i].length());
        line.append(i > 0 ? "  " : "").append(alignment.charAt(i) == 'r' ? gap + row[i] : row[i] + gap);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
