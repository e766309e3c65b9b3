// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Trace buffers survive in the trace that keeps an inspection. */
class TraceBufferTextTest {
  private static final int LOG = 0x1000;
  private static final int SIZE = 0x2000;

  @TempDir
  Path folder;

  @Test
  void everyLineOfATraceBufferIsConsoleTextOfTheRemote() throws Exception {
    assertThat(kept(log("boot\nrpmsg up\n\nlast"))).containsExactly("boot", "rpmsg up", "last");
  }

  @Test
  void linesOfSeveralBuffersSayWhichOne() throws Exception {
    assertThat(kept(log("one"), log("two"))).containsExactly("trace0: one", "trace1: two");
  }

  @Test
  void aLongLineGoesOnAndNothingIsLost() throws Exception {
    String text = "x".repeat(2500);
    assertThat(String.join("", kept(log(text)))).isEqualTo(text);
  }

  @Test
  void memoryWithoutTraceBuffersHasNoRemote() throws Exception {
    assertThat(kept()).isEmpty();
  }

  private static byte[] log(String text) {
    byte[] log = new byte[SIZE];
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, log, 0, bytes.length);
    return log;
  }

  private List<String> kept(byte[]... logs) throws Exception {
    byte[] memory = new byte[LOG + logs.length * SIZE];
    List<ResourceEntry> entries = new ArrayList<>();
    for (int i = 0; i < logs.length; i++) {
      System.arraycopy(logs[i], 0, memory, LOG + i * SIZE, SIZE);
      entries.add(new ResourceEntry.Trace(LOG + i * SIZE, SIZE, "trace" + i));
    }
    byte[] table = ResourceTable.of(entries.toArray(ResourceEntry[]::new)).encode();
    System.arraycopy(table, 0, memory, 0, table.length);
    Inspection inspection =
        MemoryInspector.inspect(MemorySource.of("memory", 0, memory), new InspectionOptions(0L, List.of()));
    Path directory = folder.resolve("trace");
    inspection.writeTrace(directory);
    List<String> lines = new ArrayList<>();
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.system().cores()).hasSize(logs.length == 0 ? 0 : 1);
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        if (cursor.event().type() == EventType.CONSOLE_TEXT) {
          assertThat(trace.system().core(cursor.event().getInt(Field.CORE)).name()).isEqualTo("remote");
          lines.add(cursor.event().string(Field.TEXT));
        }
      }
    }
    return lines;
  }
}
