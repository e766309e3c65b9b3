// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ringscope.trace.GzipFile;

/** Opens files that hold memory, whatever their kind: what they begin with says it. */
public final class MemoryFiles {
  private static final int HEAD = 1024;
  private static final String COMPRESSED_CORE = "KDUMP   ";
  private static final String FLATTENED_CORE = "makedumpfile";

  private MemoryFiles() {}

  /**
   * The memory in an ELF file (core or image), an Intel HEX or an S-record file, or a hex dump as text, which all say where it lies.
   *
   * @return null if the file is none of these: then it is raw memory, and has no addresses of its own. The source is to
   *     be closed if it can be
   * @throws MalformedMemoryFileException if the file is of such a kind and broken
   */
  public static MemorySource openPlaced(Path file) throws IOException {
    byte[] head;
    try (InputStream in = GzipFile.open(file)) {
      head = in.readNBytes(HEAD);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith(COMPRESSED_CORE) || text.startsWith(FLATTENED_CORE)) {
      throw new MalformedMemoryFileException(file.getFileName().toString(), 0,
          "a compressed core; write it with makedumpfile -E or dump-guest-memory as ELF");
    }
    if (ElfMemory.isElf(head, head.length)) {
      return ElfMemory.open(file);
    }
    if (RecordFile.isRecordFile(head, head.length)) {
      return RecordFile.read(file);
    }
    return HexDumpFile.isHexDump(head, head.length) ? HexDumpFile.read(file) : null;
  }
}
