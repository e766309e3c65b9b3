// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.nio.charset.StandardCharsets;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.LogPrefix.Clock;

/** The kernel's stamp that was seen last: the time of lines without one that stand between. */
final class LastStamp {
  private static final byte[] NONE = {};

  private final LogPrefix prefix = new LogPrefix();
  private byte[] line = new byte[256];
  private long nanos = -1;

  /** Whether this line has a stamp of its own. */
  boolean look(byte[] bytes, int from, int to) {
    int length = Math.min(to - from, line.length);
    System.arraycopy(bytes, from, line, 0, length);
    prefix.parse(line, length);
    nanos = prefix.clock() == Clock.BOOT ? prefix.nanos() : nanos;
    return prefix.clock() != Clock.NONE;
  }

  /** What is put before a line without one; empty where none was seen. */
  byte[] before() {
    return nanos < 0 ? NONE
        : "[%5d.%06d] ".formatted(nanos / 1_000_000_000, nanos / 1000 % 1_000_000).getBytes(StandardCharsets.US_ASCII);
  }
}
