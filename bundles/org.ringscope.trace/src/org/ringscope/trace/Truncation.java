// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/**
 * Where a stream ends too early: file name, offset, how many bytes are there that are no whole packet and are ignored, and
 * why. No bytes are ignored where all packets are whole but the last one does not say that it is the last.
 */
public record Truncation(String file, long offset, long bytes, String reason) {

  public static Truncation missingEnd(String file, long offset) {
    return new Truncation(file, offset, 0,
        "the recording has no end: it was killed, ran out of space, or still goes on");
  }

  @Override
  public String toString() {
    return "file=" + file + " offset=" + offset + " ignored=" + bytes + " bytes: " + reason;
  }
}
