// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;

/** Memory was placed so high that its end would come round to address 0: whoever gave the address is mistaken. */
public final class AddressOverflowException extends IOException {
  private static final long serialVersionUID = 1;

  /** @param what is there, for the message */
  public AddressOverflowException(String what, long address, long length) {
    super("%s: %s bytes at 0x%x: goes beyond the last address".formatted(what, Long.toUnsignedString(length), address));
  }

  /** Whether so many bytes from an address on come round to address 0. */
  public static boolean wraps(long address, long length) {
    return length > 0 && Long.compareUnsigned(address + length - 1, address) < 0;
  }
}
