// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.GzipFile;

/** Reads files that are taken into memory as a whole, and so may not be of any size, or never end as devices do. */
public final class SmallFile {
  private static final int MOST_BYTES = 64 << 20;

  private SmallFile() {}

  /** At most 64 MiB. @throws IOException with one line that names the file */
  public static byte[] read(Path file) throws IOException {
    return read(file, MOST_BYTES);
  }

  /** At most {@code mostBytes}, a number of MiB. @throws IOException with one line that names the file */
  public static byte[] read(Path file, int mostBytes) throws IOException {
    byte[] bytes;
    try (InputStream in = GzipFile.open(file)) {
      bytes = in.readNBytes(mostBytes + 1);
    } catch (IOException e) {
      throw FailureText.naming(file, e);
    }
    if (bytes.length > mostBytes) {
      throw new IOException(file + ": offset=" + mostBytes + ": larger than " + (mostBytes >> 20) + " MiB");
    }
    return bytes;
  }
}
