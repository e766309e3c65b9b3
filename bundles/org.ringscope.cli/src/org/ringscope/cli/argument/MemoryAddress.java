// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.argument;

import org.ringscope.capture.memory.AddressNumber;
import picocli.CommandLine.TypeConversionException;

/** An address on the command line. */
public record MemoryAddress(long value) {
  public static MemoryAddress parse(String text) {
    try {
      return new MemoryAddress(AddressNumber.parse(text));
    } catch (NumberFormatException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
