// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.ringscope.capture.memory.MemorySource;

/** Recordings of real systems in the folder {@code fixtures}. */
public final class Fixtures {
  private static final Path FOLDER = Path.of("fixtures");

  private Fixtures() {}

  /** A memory file, unpacked. */
  public static byte[] memory(String name) throws IOException {
    byte[] packed = Files.readAllBytes(FOLDER.resolve(name + ".gz"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  public static MemorySource openAmp(String name) throws IOException {
    return MemorySource.of(name, 0, memory("openamp-shm/" + name));
  }

  static JsonObject json(String name) throws IOException {
    return JsonParser.parseString(Files.readString(FOLDER.resolve(name))).getAsJsonObject();
  }
}
