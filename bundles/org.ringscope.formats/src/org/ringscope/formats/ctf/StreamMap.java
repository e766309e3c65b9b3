// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;

/**
 * Which of our streams the events of a stream file go to: for a recording of our own format the same one, else one for
 * each CPU, and where a tracer does not say which CPU, one for each file.
 */
final class StreamMap {
  /** Each stream holds a packet in memory; the files beyond this share the last one, which is none of theirs alone. */
  private static final int MOST_STREAMS = 100;
  private static final String OTHERS = "others";

  private final ImportTarget target;
  private final boolean keepsIds;
  private final Map<StreamReader, Integer> ids = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  /** @param keepsIds the only trace of the input is of our own format */
  StreamMap(ImportTarget target, boolean keepsIds) {
    this.target = target;
    this.keepsIds = keepsIds;
  }

  /** A file whose first packet was read. */
  void add(StreamReader reader) {
    long instance = reader.packetValue(reader.stream().slots().instance());
    String fileName = reader.file().getFileName().toString().replaceFirst("_\\d+$", "");
    if (keepsIds && instance >= 0 && instance <= StreamInfo.SYSTEM) {
      ids.put(reader, (int) instance);
      names.putIfAbsent((int) instance, fileName);
      return;
    }
    long cpu = reader.packetValue(reader.stream().slots().cpu());
    String name = cpu >= 0 ? "cpu" + cpu : fileName;
    String key = cpu >= 0 ? name : reader.file().getParent() + "/" + name;
    Integer id = byName.get(key);
    if (id == null) {
      id = Math.min(byName.size(), MOST_STREAMS - 1);
      byName.put(key, id);
      String shown = id == MOST_STREAMS - 1 ? OTHERS : name;
      if (names.putIfAbsent(id, shown) == null) {
        target.system().describe(SystemDescription.builder().add(new CoreInfo(id, "", "", shown)).build(), 0);
      }
    }
    ids.put(reader, id);
  }

  /** Id of the stream of a file; the observer's where not even its first packet could be read. */
  int id(StreamReader reader) {
    return ids.getOrDefault(reader, StreamInfo.OBSERVER);
  }

  /** Whether what is described in this file counts: it is the stream of descriptions, or its writer knows no streams. */
  boolean isOfDescriptions(StreamReader reader) {
    long instance = reader.packetValue(reader.stream().slots().instance());
    return instance < 0 || instance == StreamInfo.SYSTEM;
  }

  /** The stream of a file; descriptions have their own way, what else is in their stream goes to the observer's. */
  StreamWriter writer(StreamReader reader) {
    int id = id(reader);
    try {
      return target.stream(id == StreamInfo.SYSTEM ? StreamInfo.OBSERVER : id, n -> names.getOrDefault(n, "observer"));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Import.convert takes it out again
    }
  }
}
