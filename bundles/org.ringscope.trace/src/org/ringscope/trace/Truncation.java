// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** A tail that is not a whole packet: file name, where it begins, how many bytes are ignored, and what is there. */
public record Truncation(String file, long offset, long bytes, String reason) {
  @Override
  public String toString() {
    return "file=" + file + " offset=" + offset + " ignored=" + bytes + " bytes: " + reason;
  }
}
