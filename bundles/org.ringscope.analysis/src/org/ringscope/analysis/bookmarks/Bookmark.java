// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bookmarks;

/**
 * An instant of a recording that somebody has marked.
 *
 * @param nanos on the clock of the recording
 * @param queue name of the queue that it is about, empty for none
 * @param note what it is about, one line
 */
public record Bookmark(long nanos, String queue, String note) implements Comparable<Bookmark> {
  public Bookmark {
    queue = oneLine(queue);
    note = oneLine(note);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }

  public Bookmark withNote(String other) {
    return new Bookmark(nanos, queue, other);
  }

  @Override
  public int compareTo(Bookmark other) {
    int byTime = Long.compare(nanos, other.nanos);
    return byTime != 0 ? byTime : note.compareTo(other.note);
  }
}
