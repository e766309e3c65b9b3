// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;

/** A file of a trace breaks the format: which one, where, why. The message is one line that can be shown as it is. */
public final class MalformedTraceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long offset;
  private final String reason;

  public MalformedTraceException(String file, long offset, String reason) {
    super("file=" + file + " offset=" + offset + ": " + reason);
    this.file = file;
    this.offset = offset;
    this.reason = reason;
  }

  /** File name within the trace directory, or the directory's own name. */
  public String file() {
    return file;
  }

  /** Byte offset in the file. */
  public long offset() {
    return offset;
  }

  public String reason() {
    return reason;
  }
}
