// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.firmware;

import java.io.IOException;

/** Bytes that are no firmware image or no resource table: where, and which rule they break. */
public final class MalformedFirmwareException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;
  private final String reason;

  /**
   * @param offset byte offset of the offending field from the start of the image or table
   * @param reason the broken rule, in the words that Linux prints where it has some
   */
  public MalformedFirmwareException(long offset, String reason) {
    super(reason + " offset=0x" + Long.toHexString(offset));
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
