// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.nio.file.Path;

/** An input that cannot be converted: which file, where in it, and why. */
public final class MalformedInputException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final long offset;
  private final String reason;

  /** @param offset in bytes from the beginning of the file, -1 if the whole file is meant */
  public MalformedInputException(Path file, long offset, String reason) {
    super(file + (offset < 0 ? "" : " offset=" + offset) + ": " + reason);
    this.file = file;
    this.offset = offset;
    this.reason = reason;
  }

  public Path file() {
    return file;
  }

  public long offset() {
    return offset;
  }

  public String reason() {
    return reason;
  }
}
