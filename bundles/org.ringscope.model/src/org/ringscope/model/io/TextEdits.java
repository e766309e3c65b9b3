// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text by places of it as it was. */
final class TextEdits {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String by) {}

  TextEdits(String text) {
    this.text = text;
  }

  /** Several at one place come in the order of the calls. */
  void insert(int at, String what) {
    edits.add(new Edit(at, at, what));
  }

  void remove(int from, int to) {
    edits.add(new Edit(from, to, ""));
  }

  void replace(int from, int to, String by) {
    edits.add(new Edit(from, to, by));
  }

  String result() {
    edits.sort(Comparator.comparingInt(Edit::from));
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      result.append(text, at, edit.from).append(edit.by);
      at = edit.to;
    }
    return result.append(text, at, text.length()).toString();
  }
}
