// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.metadata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.event.EventType;

/**
 * What the metadata file says: identity, environment, layouts of events.
 *
 * @param layouts by event number; null: none is declared
 */
public record Metadata(UUID uuid, Map<String, Object> env, long clockOffsetNanos, EventLayout[] layouts) {
  /** Its name in the folder of a trace. */
  public static final String FILE = "metadata";

  private static final int LARGEST_FILE = 4 << 20;

  public static Metadata read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(directory)) {
      throw new NoSuchFileException(directory.toString());
    }
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new MalformedTraceException(String.valueOf(directory.getFileName()), 0,
          "no trace: it has no file named metadata");
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new MalformedTraceException(FILE, LARGEST_FILE, "metadata is larger than 4 MiB");
    }
    return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  public static Metadata parse(String text) throws MalformedTraceException {
    if (!text.startsWith("/* CTF 1.8")) {
      throw new MalformedTraceException(FILE, 0, "metadata does not begin with '/* CTF 1.8'");
    }
    Metadata metadata = new MetadataParser(new MetadataTokens(FILE, text)).parse();
    metadata.checkVersion();
    return metadata;
  }

  private void checkVersion() throws MalformedTraceException {
    if (!(env.get(MetadataText.FORMAT_MAJOR) instanceof Long major)) {
      throw new MalformedTraceException(FILE, 0,
          "not written by Ringscope: env has no " + MetadataText.FORMAT_MAJOR);
    }
    if (major > EventType.FORMAT_MAJOR) {
      throw new MalformedTraceException(FILE, 0,
          "format " + major + "." + env.get(MetadataText.FORMAT_MINOR)
              + " is newer than this program, which reads " + EventType.FORMAT_MAJOR + ".x");
    }
    if (uuid == null) {
      throw new MalformedTraceException(FILE, 0, "trace has no uuid");
    }
  }
}
