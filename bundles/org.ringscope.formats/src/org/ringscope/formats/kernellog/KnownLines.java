// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All lines that are understood, in the order in which they are tried. */
final class KnownLines {
  static final List<KnownLine> ALL =
      Stream.<KnownLine>concat(Arrays.stream(KernelMessage.values()), Arrays.stream(KernelFault.values())).toList();
  private static final KnownLine[][] BY_FIRST = new KnownLine[128][];

  static {
    for (int c = 0; c < BY_FIRST.length; c++) {
      char first = (char) c;
      BY_FIRST[c] =
          ALL.stream().filter(l -> l.pattern().firstCharacter() == first || l.pattern().firstCharacter() == 0)
              .toArray(KnownLine[]::new);
    }
  }

  private KnownLines() {}

  /** Those that may begin with this character. */
  static KnownLine[] beginningWith(byte first) {
    return first < 0 ? BY_FIRST[0] : BY_FIRST[first];
  }
}
