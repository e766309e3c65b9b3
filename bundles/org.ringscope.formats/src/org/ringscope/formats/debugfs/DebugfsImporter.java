// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.KnownRemotes;
import org.ringscope.formats.importer.LineSense;
import org.ringscope.formats.importer.LineSense.Claim;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.text.LineReader;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.StreamWriter;

/** One or more files of debugfs, or the folder of a remote processor with them. */
public final class DebugfsImporter implements Importer {
  private static final int CERTAIN = 95;
  private static final List<String> NAMES = List.of("carveout_memories", "resource_table");

  @Override
  public String id() {
    return "remoteproc-debugfs";
  }

  @Override
  public String description() {
    return "remoteproc debugfs (resource_table, carveout_memories)";
  }

  @Override
  public int recognises(InputHead head) {
    if (head.directory()) {
      return NAMES.stream().anyMatch(name -> Files.isRegularFile(head.file().resolve(name))) ? CERTAIN : 0;
    }
    return head.lines().stream().anyMatch(DebugfsText::isTypical) ? CERTAIN : 0;
  }

  @Override
  public LineSense lineSense() {
    DebugfsText text = new DebugfsText();
    return line -> {
      String kind = text.take(line);
      return kind == null || line.isBlank() ? Claim.NO : kind.isEmpty() ? Claim.PERHAPS : Claim.CERTAIN;
    };
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) {
    return options.withEnv("time", "one instant").withClock(TraceOptions.ORDER_CLOCK);
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    DebugfsText text = new DebugfsText();
    StreamWriter out = target.stream(StreamInfo.OBSERVER, id -> "observer");
    for (Path file : files(input.files())) {
      text.file(file.toAbsolutePath());
      read(file, text, target, out, monitor);
    }
    if (monitor.isCancelled()) {
      return;
    }
    if (text.isEmpty()) {
      throw new MalformedInputException(input.files().get(0), -1, "no entry of a resource table and no carveout");
    }
    DebugfsDescription description =
        new DebugfsDescription(text.remotes(), target.ids(), target.left(KnownRemotes.class));
    target.system().describe(description.system(), 0);
    description.writeEvents(target, out);
  }

  private static void read(Path file, DebugfsText text, ImportTarget target, StreamWriter out, ImportMonitor monitor)
      throws IOException {
    try (LineReader reader = new LineReader(List.of(file), monitor)) {
      while (reader.next()) {
        String kind = text.take(reader.text());
        if (kind == null) {
          target.unread(out, 0, reader.number(), reader.text());
        } else if (!kind.isEmpty()) {
          target.understood(kind);
        }
      }
    }
  }

  private static List<Path> files(List<Path> given) {
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        NAMES.stream().map(path::resolve).filter(Files::isRegularFile).forEach(files::add);
      } else {
        files.add(path);
      }
    }
    return files;
  }
}
