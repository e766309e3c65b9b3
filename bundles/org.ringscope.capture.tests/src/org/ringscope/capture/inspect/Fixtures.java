// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import org.ringscope.capture.memory.MemorySource;

/** Recordings of real systems in the folder {@code fixtures}. */
public final class Fixtures {
  private Fixtures() {}

  /** A memory file, unpacked. */
  public static byte[] memory(String name) throws IOException {
    return org.ringscope.testkit.Fixtures.unpack(org.ringscope.testkit.Fixtures.memory(name));
  }

  public static MemorySource openAmp(String name) throws IOException {
    return MemorySource.of(name, 0, memory("openamp-shm/" + name));
  }

  static JsonObject json(String name) throws IOException {
    return JsonParser.parseString(Files.readString(org.ringscope.testkit.Fixtures.memory(name))).getAsJsonObject();
  }
}
