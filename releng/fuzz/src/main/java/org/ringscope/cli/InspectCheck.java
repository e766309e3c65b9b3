// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.Inspection;
import org.ringscope.capture.inspect.InspectionException;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.inspect.MemoryLayoutFile;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.capture.memory.MalformedMemoryFileException;
import org.ringscope.capture.memory.MemoryFiles;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.fuzz.Finding;
import org.ringscope.fuzz.TraceCheck;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.system.QueueInfo;

/** Foreign memory, from the file to the report and the trace that keeps it. In this package to reach what the command uses. */
public final class InspectCheck {
  /** Where rings of {@link #rings} lie: descriptors, driver area, device area, then buffers. */
  public static final int DRIVER_AREA = 0x400;
  public static final int DEVICE_AREA = 0x500;
  private static final int MOST_RING_SIZE = 64;

  private InspectCheck() {}

  /** Raw memory in which the resource table is looked for. */
  public static void memory(byte[] input, Path folder) throws IOException {
    inspect(MemorySource.of("memory", 0, input), InspectionOptions.NONE, folder);
  }

  /** Behind three bytes (size, format, kind of device) memory with a ring at known addresses. */
  public static void rings(byte[] input, Path folder) throws IOException {
    if (input.length < 3) {
      return;
    }
    int size = 1 + Byte.toUnsignedInt(input[0]) % MOST_RING_SIZE;
    int format = (input[1] & 1) == 0 ? QueueInfo.SPLIT : QueueInfo.PACKED;
    Long features = (input[1] & 2) == 0 ? null : Long.valueOf(1L << 28 | 1L << 29);
    QueueDescription queue =
        new QueueDescription("device0", Byte.toUnsignedInt(input[2]), features, 0, size, 0, DRIVER_AREA,
            DEVICE_AREA, format);
    MemorySource memory = MemorySource.of("memory", 0, Arrays.copyOfRange(input, 3, input.length));
    inspect(memory, InspectionOptions.queues(List.of(queue)), folder);
  }

  /** ELF, Intel HEX, S-record. */
  public static void placedFile(byte[] input, Path folder) throws IOException {
    Path file = Files.write(folder.resolve("input"), input);
    try {
      MemorySource memory = MemoryFiles.openPlaced(file);
      if (memory != null) {
        try {
          inspect(memory, InspectionOptions.NONE, folder);
        } finally {
          if (memory instanceof Closeable closeable) {
            closeable.close();
          }
        }
      }
    } catch (MalformedMemoryFileException e) {
      Finding.unlessOneLine(e);
    }
  }

  /** The lines of a hex dump, behind one that makes the text a dump whatever they are. */
  public static void hexDump(byte[] input, Path folder) throws IOException {
    byte[] first = "00000000  2a 00 00 00  |*...|\n00000004\n".getBytes(StandardCharsets.US_ASCII);
    byte[] text = Arrays.copyOf(first, first.length + input.length);
    System.arraycopy(input, 0, text, first.length, input.length);
    Path file = Files.write(folder.resolve("input"), text);
    try {
      MemorySource memory = MemoryFiles.openPlaced(file);
      Finding.unless(memory != null, "not taken for a hex dump");
      inspect(memory, InspectionOptions.NONE, folder);
    } catch (MalformedMemoryFileException e) {
      Finding.unlessOneLine(e);
    }
  }

  /** The JSON of {@code --layout}, beside one file of memory. */
  public static void layout(byte[] input, Path folder) throws IOException {
    byte[] memory = new byte[0x1000];
    Arrays.fill(memory, 0, 0x100, (byte) 1);
    Files.write(folder.resolve("memory"), memory);
    Path file = Files.write(folder.resolve("layout.json"), input);
    MemoryLayoutFile layout;
    try {
      layout = MemoryLayoutFile.read(file);
    } catch (NoSuchFileException e) {
      return; // it names a file that is not there
    } catch (IOException e) {
      String line = FailureText.of(e);
      Finding.unless(line.lines().count() == 1 && line.startsWith(folder.toString()),
          "does not name the file: " + line);
      return;
    }
    if (!layout.parts().isEmpty()) {
      try (RawMemory source = new RawMemory(layout.parts())) {
        inspect(source, InspectionOptions.queues(layout.queues()), folder);
      }
    }
  }

  private static void inspect(MemorySource memory, InspectionOptions options, Path folder) throws IOException {
    Inspection inspection;
    try {
      inspection = MemoryInspector.inspect(memory, options);
    } catch (InspectionException e) {
      Finding.unlessOneLine(e);
      return;
    }
    for (InspectedQueue queue : inspection.queues()) {
      TraceCheck.look(QueueState.ofMemory(queue.areas()));
    }
    InspectionReport report = new InspectionReport(inspection);
    StringWriter out = new StringWriter();
    report.json(new JsonOut(new PrintWriter(out)));
    report.text(new PrintWriter(out), true, true);
    inspection.writeTrace(folder.resolve("trace"));
    TraceCheck.readWhole(folder.resolve("trace"));
  }
}
