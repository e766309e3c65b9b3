// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ringscope.formats.importer.Ids;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.Importer;
import org.ringscope.formats.importer.InputHead;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.PartFile;
import org.ringscope.trace.TraceOptions;

/**
 * Several formats in one import: files of different ones, or a text that somebody pasted together. Each importer reads what is its own, all
 * into one trace. Those without times come last: what they say is of the time that was reached. Made for one import.
 */
final class MixedImporter implements Importer {
  private final List<InputPart> parts;

  MixedImporter(List<InputPart> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public String id() {
    return importers().stream().map(Importer::id).collect(Collectors.joining("+"));
  }

  @Override
  public String description() {
    return importers().stream().map(Importer::description).collect(Collectors.joining(" and "));
  }

  @Override
  public int recognises(InputHead head) {
    return 0;
  }

  @Override
  public Map<String, String> furtherFiles() {
    Map<String, String> all = new LinkedHashMap<>();
    importers().forEach(importer -> all.putAll(importer.furtherFiles()));
    return all;
  }

  private Set<Importer> importers() {
    Set<Importer> all = new LinkedHashSet<>();
    parts.forEach(part -> all.add(part.main()));
    parts.forEach(part -> all.addAll(part.others()));
    return all;
  }

  @Override
  public TraceOptions options(ImportInput input, TraceOptions options) throws IOException {
    TraceOptions first = null;
    for (Importer importer : importers()) {
      TraceOptions own = importer.options(inputOf(importer, input), options);
      if (first == null || !hasTimes(first) && hasTimes(own)) {
        first = own;
      }
    }
    return first;
  }

  private static boolean hasTimes(TraceOptions options) {
    return !TraceOptions.ORDER_CLOCK.equals(options.env().get("clock"));
  }

  private ImportInput inputOf(Importer importer, ImportInput input) {
    return new ImportInput(
        parts.stream().filter(part -> part.main() == importer || part.others().contains(importer)).map(InputPart::file)
            .toList(),
        input.options());
  }

  @Override
  public void convert(ImportInput input, ImportTarget target, ImportMonitor monitor) throws IOException {
    Path folder = Files.createTempDirectory("ringscope-import");
    try {
      Map<Importer, List<Path>> files = new LinkedHashMap<>();
      for (InputPart part : parts) {
        part.split(folder)
            .forEach((importer, file) -> files.computeIfAbsent(importer, i -> new ArrayList<>()).add(file));
      }
      if (files.size() > Ids.MOST_PARTS) {
        throw new MalformedInputException(input.files().get(0), -1, "holds too many formats: " + id());
      }
      target.sliced();
      convert(files, input, target, monitor);
    } finally {
      PartFile.delete(folder);
    }
  }

  private static void convert(Map<Importer, List<Path>> files, ImportInput input, ImportTarget target,
      ImportMonitor monitor) throws IOException {
    List<Importer> timed = new ArrayList<>();
    List<Importer> others = new ArrayList<>();
    TraceOptions none = TraceOptions.of(new UUID(0, 0), "");
    for (Map.Entry<Importer, List<Path>> part : files.entrySet()) {
      boolean isTimed = hasTimes(part.getKey().options(new ImportInput(part.getValue(), input.options()), none));
      (isTimed ? timed : others).add(part.getKey());
    }
    boolean isFirst = true;
    for (List<Importer> group : List.of(timed, others)) {
      for (Importer importer : group) {
        if (!isFirst) {
          target.nextPart(group == timed);
        }
        isFirst = false;
        importer.convert(new ImportInput(files.get(importer), input.options()), target, monitor);
      }
    }
  }
}
