// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;

/** A {@code .topology} file cannot be read. */
public final class MalformedTopologyException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;

  /** @param line line number from 1, or 0 when the reason belongs to no line */
  public MalformedTopologyException(String file, int line, String reason) {
    super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** The file's name as the caller gave it. */
  public String file() {
    return file;
  }

  /** Line number from 1, or 0 when the reason belongs to no line. */
  public int line() {
    return line;
  }

  /** What is wrong, in one line. */
  public String reason() {
    return reason;
  }
}
