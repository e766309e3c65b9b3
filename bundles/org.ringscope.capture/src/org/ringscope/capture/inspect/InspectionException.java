// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;

/** Memory in which nothing can be found. The message is one line: source, address, reason. */
public final class InspectionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final long address;
  private final String reason;

  public InspectionException(String source, long address, String reason) {
    super("%s: address=0x%x: %s".formatted(source, address, reason));
    this.source = source;
    this.address = address;
    this.reason = reason;
  }

  public String source() {
    return source;
  }

  public long address() {
    return address;
  }

  public String reason() {
    return reason;
  }
}
