// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;

/**
 * Puts together what fuzzing starts from: the folder {@code seeds}, short pieces of the tests' recordings, the golden
 * traces, the examples, and what our own writers make.
 */
final class Seeds {
  private static final int PIECE = 4096;

  private final Path root;
  private final Path to;

  private Seeds(Path root, Path to) {
    this.root = root;
    this.to = to;
  }

  /** Arguments: the repository; the folder that gets one folder for each target. */
  public static void main(String[] args) throws IOException {
    Seeds seeds = new Seeds(Path.of(args[0]), Path.of(args[1]));
    for (Target target : Target.values()) {
      Files.createDirectories(seeds.to.resolve(target.text()));
      seeds.copy(seeds.root.resolve("releng/fuzz/seeds").resolve(target.text()), target);
    }
    seeds.logs();
    seeds.traces();
    seeds.firmware();
    seeds.topologies();
    seeds.deviceTrees();
    seeds.packed();
    seeds.copyAllOf(Target.RECOGNITION, Target.QEMU_LOG, Target.SIMPLETRACE, Target.KERNEL_LOG, Target.FTRACE,
        Target.DEBUGFS,
        Target.OPENAMP_DUMP);
  }

  private void put(Target target, String name, byte[] bytes) throws IOException {
    Files.write(to.resolve(target.text()).resolve(name), bytes);
  }

  private void copy(Path folder, Target target) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : list(folder)) {
        put(target, file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private void copyAllOf(Target target, Target... others) throws IOException {
    for (Target other : others) {
      for (Path file : list(to.resolve(other.text()))) {
        put(target, other.text() + "-" + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  /** One line for each event that occurs, and a piece from the middle. */
  private void logs() throws IOException {
    for (Path file : list(root.resolve("bundles/org.ringscope.formats.tests/fixtures/qemu-trace"))) {
      if (file.toString().endsWith(".log.gz")) {
        String name = file.getFileName().toString().replace(".log.gz", "");
        String text = new String(unpack(file), StandardCharsets.UTF_8);
        put(Target.QEMU_LOG, name + "-names", oneOfEach(text).getBytes(StandardCharsets.UTF_8));
        int middle = text.indexOf('\n', text.length() / 2) + 1;
        put(Target.QEMU_LOG, name + "-middle",
            text.substring(middle, Math.min(text.length(), middle + PIECE)).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String oneOfEach(String text) {
    Set<String> seen = new LinkedHashSet<>();
    StringBuilder lines = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (seen.add(line.replaceFirst("^\\S*:", "").replaceFirst(" .*", ""))) {
        lines.append(line).append('\n');
      }
    }
    return lines.toString();
  }

  private void traces() throws IOException {
    for (Path sample : list(root.resolve("trace-format/samples"))) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (Path file : list(sample)) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      String name = sample.getFileName().toString();
      put(Target.TRACE, name, FileSet.join(files));
      put(Target.CTF, name, FileSet.join(files));
      files.remove("metadata");
      put(Target.TRACE_STREAMS, name, FileSet.join(files));
    }
  }

  private void firmware() throws IOException {
    ResourceTable table = ResourceTable.of(
        new ResourceEntry.Vdev(7, 0, 1, List.of(ResourceEntry.Vring.of(8, 16), ResourceEntry.Vring.of(8, 16))));
    put(Target.RESOURCE_TABLE, "rpmsg", table.encode());
    byte[] code = "code".getBytes(StandardCharsets.US_ASCII);
    int width = 32;
    for (FirmwareElfBuilder builder : List.of(FirmwareElfBuilder.elf32(), FirmwareElfBuilder.elf64())) {
      byte[] image = builder.entryPoint(0x100).load(".text", 0x100, code).resourceTable(table, 0x200).build();
      put(Target.FIRMWARE_ELF, "elf" + width, image);
      put(Target.MEMORY_FILE, "elf" + width, image);
      width *= 2;
    }
  }

  private void topologies() throws IOException {
    try (Stream<Path> all = Files.walk(root.resolve("bundles/org.ringscope.examples/projects"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".topology")).toList()) {
        put(Target.TOPOLOGY, file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private void deviceTrees() throws IOException {
    for (Path file : list(root.resolve("bundles/org.ringscope.formats.tests/fixtures/devicetree"))) {
      if (file.toString().endsWith(".dtb")) {
        put(Target.DEVICE_TREE, file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private void packed() throws IOException {
    for (int length : new int[] {0, 100, PIECE}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(bytes)) {
        out.write("virtqueue_pop ".repeat(length).getBytes(StandardCharsets.US_ASCII), 0, length);
      }
      put(Target.GZIP, "packed-" + length, bytes.toByteArray());
    }
    put(Target.GZIP, "plain", "virtqueue_pop".getBytes(StandardCharsets.US_ASCII));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] unpack(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      in.transferTo(bytes);
    }
    return bytes.toByteArray();
  }
}
