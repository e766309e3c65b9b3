// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.trace.GzipFile;

/** Files that may be packed: what is read as a stream is what is read by position, or both refuse it in one line. */
final class GzipCheck {
  private static final int MOST = 1 << 26;

  private GzipCheck() {}

  static void gzip(byte[] input, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("input.gz"), input);
    int length;
    try (InputStream in = GzipFile.open(file)) {
      length = in.readNBytes(MOST).length;
    } catch (IOException e) {
      Finding.unlessOneLine(e);
      return;
    }
    if (length < MOST) {
      Finding.unless(GzipFile.size(file) == length, "size is not what was read: " + length);
      try (FileChannel channel = GzipFile.channel(file)) {
        Finding.unless(channel.size() == length, "the copy has " + channel.size() + " bytes, not " + length);
      }
    }
  }
}
