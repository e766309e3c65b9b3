// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ringscope.formats.ctf.CtfImporter;
import org.ringscope.formats.debugfs.DebugfsImporter;
import org.ringscope.formats.ftrace.FtraceImporter;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.kernellog.KernelLogImporter;
import org.ringscope.formats.openamp.QueueDumpImporter;
import org.ringscope.formats.pattern.PatternImporter;
import org.ringscope.formats.plainlog.PlainLogImporter;
import org.ringscope.formats.qemu.QemuLog;
import org.ringscope.formats.qemu.QueueStatusImporter;
import org.ringscope.formats.simpletrace.SimpleTrace;
import org.ringscope.formats.vhost.VhostLogImporter;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.TraceWriter;

/** Recognises a foreign recording and converts it. Leaves nothing behind when it fails or is cancelled. */
public final class Import {
  /** One line for each format; the order decides where two are equally sure. */
  private static final List<Importer> IMPORTERS = List.of(
      new CtfImporter(),
      new QemuLog(),
      new SimpleTrace(),
      new KernelLogImporter(),
      new FtraceImporter(),
      new DebugfsImporter(),
      new QueueDumpImporter(),
      new QueueStatusImporter(),
      new VhostLogImporter(),
      new PatternImporter(),
      new PlainLogImporter());
  private static final int LEAST = 20;

  private Import() {}

  public static List<Importer> importers() {
    return IMPORTERS;
  }

  /** The importer that is surest of this input, null if none knows it; one for all where it holds several formats. */
  public static Importer recognise(Path file) throws IOException {
    return recognise(List.of(file));
  }

  /**
   * The importer for all these files: each may be of a format of its own, and hold several.
   *
   * @return null if one of them is of none
   */
  public static Importer recognise(List<Path> files) throws IOException {
    return recognise(files, Map.of());
  }

  /**
   * The same with further files by their option ({@link ImportInput#options}): with a pattern file, lines that it describes are of its
   * format, whatever else they may be.
   *
   * @throws org.ringscope.formats.importer.MalformedInputException if the pattern file is none
   */
  public static Importer recognise(List<Path> files, Map<String, Path> options) throws IOException {
    Path pattern = options.get(PatternImporter.PATTERN);
    Importer described = pattern == null ? null : new PatternImporter(pattern);
    List<InputPart> parts = new ArrayList<>();
    for (Path file : files) {
      InputHead head = head(file);
      Importer surest = surest(head);
      boolean isText = described != null && !head.directory() && head.isText();
      if (isText && (surest == null || surest instanceof PlainLogImporter)) {
        parts.add(new InputPart(file, described, List.of()));
      } else if (surest == null) {
        return null;
      } else {
        List<Importer> others = InputPart.others(head, surest, IMPORTERS);
        if (isText && surest.lineSense() != null) {
          others.add(0, described);
        }
        parts.add(new InputPart(file, surest, others));
      }
    }
    boolean isOne = parts.stream().allMatch(part -> part.isOf(parts.get(0).main()));
    return isOne ? parts.get(0).main() : new MixedImporter(parts);
  }

  private static Importer surest(InputHead head) {
    return IMPORTERS.stream().filter(i -> i.recognises(head) >= LEAST)
        .max(Comparator.comparingInt(i -> i.recognises(head))).orElse(null);
  }

  /** The importer with this id, null if there is none. */
  public static Importer byId(String id) {
    return IMPORTERS.stream().filter(importer -> importer.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Converts into a folder, which is new or empty.
   *
   * @return what was understood; null when cancelled
   * @throws java.nio.file.FileAlreadyExistsException when there is something in the folder; it stays as it is
   * @throws IOException if the input cannot be read or the trace not be written; nothing of the trace is left then
   */
  public static ImportReport convert(Importer importer, ImportInput input, Path trace, ImportMonitor monitor)
      throws IOException {
    if (Files.exists(trace) && !isEmptyFolder(trace)) {
      throw new FileAlreadyExistsException(trace.toString());
    }
    TraceOptions plain = TraceOptions.of(id(input), "import").withEnv("format", importer.id())
        .withEnv("source_detail", importer.description()).withTick(ImportTarget.NO_TICK);
    TraceWriter writer = TraceWriter.create(trace, importer.options(input, plain));
    boolean kept = false;
    try {
      ImportTarget target = write(importer, input, writer, monitor);
      kept = !monitor.isCancelled();
      return kept ? target.report(importer.id()) : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (!kept) {
        writer.discard();
      }
    }
  }

  private static ImportTarget write(Importer importer, ImportInput input, TraceWriter writer, ImportMonitor monitor)
      throws IOException {
    ImportTarget target = new ImportTarget(writer);
    importer.convert(input, target, monitor);
    target.finish();
    writer.close();
    target.check();
    return target;
  }

  /** The same input gives the same trace. */
  private static UUID id(ImportInput input) throws IOException {
    StringBuilder seed = new StringBuilder();
    for (Path file : input.files()) {
      seed.append(file.getFileName()).append(Files.isDirectory(file) ? 0 : Files.size(file)).append('\n');
    }
    return UUID.nameUUIDFromBytes(seed.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static InputHead head(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return new InputHead(file, true, new byte[0]);
    }
    try (InputStream in = ImportInput.open(file)) {
      return new InputHead(file, false, in.readNBytes(InputHead.MOST_BYTES));
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> children = Files.list(path)) {
      return children.findAny().isEmpty();
    }
  }
}
