// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

/**
 * One line from a watch to its user.
 *
 * @param text without an end of line
 */
public record WatchNotice(Kind kind, String text) {
  /** What a notice is about. */
  public enum Kind {
    /** Something is not there yet; nothing has happened in the memory, and the trace does not tell it. */
    WAITING,
    /** Something has happened in the memory; the trace tells it as well. */
    NEWS,
    /** The sum of what passed too quickly since the last notice of this kind; the trace tells each loss. */
    LOSSES
  }
}
