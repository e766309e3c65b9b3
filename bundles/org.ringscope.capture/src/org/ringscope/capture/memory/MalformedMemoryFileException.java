// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;

/** A file that says of itself that it holds memory, and does not. The message is one line: file, offset, reason. */
public final class MalformedMemoryFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;
  private final String reason;

  /** @param offset byte offset in the file */
  public MalformedMemoryFileException(String file, long offset, String reason) {
    super("%s: offset=%d: %s".formatted(file, offset, reason));
    this.offset = offset;
    this.reason = reason;
  }

  public long offset() {
    return offset;
  }

  public String reason() {
    return reason;
  }
}
