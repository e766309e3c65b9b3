// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.read.Trace;

/** A trace begins in a folder that nobody else writes to, and takes away only what is its own. */
class ClaimedFolderTest {
  private static final int WRITERS = 4;

  @TempDir
  private Path root;

  @RepeatedTest(20)
  void oneOfManyGetsTheFolder() throws Exception {
    Path folder = root.resolve("new/trace");
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    int won = 0;
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        results.add(threads.submit(() -> write(folder, start)));
      }
      for (Future<Boolean> result : results) {
        won += result.get(20, TimeUnit.SECONDS) ? 1 : 0;
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(won).isEqualTo(1);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
    }
  }

  /** @return whether it got the folder */
  private static boolean write(Path folder, CyclicBarrier start) throws Exception {
    start.await(20, TimeUnit.SECONDS);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      writer.describe(SampleTraces.system());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Test
  void discardingTakesTheFolderThatWasMade() throws IOException {
    begin(root.resolve("trace")).discard();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void discardingLeavesWhatOthersPutIntoAFolder() throws IOException {
    Path folder = Files.createDirectories(root.resolve("trace"));
    TraceWriter writer = begin(folder);
    Path note = Files.writeString(folder.resolve("note.txt"), "of somebody else");
    writer.discard();
    assertThat(folder.toFile().list()).containsExactly("note.txt");
    assertThat(note).hasContent("of somebody else");
  }

  @Test
  void aTraceThatIsThereStaysWhole() throws IOException {
    begin(root.resolve("trace")).close();
    assertThatThrownBy(() -> TraceWriter.create(root.resolve("trace"), SampleTraces.options()))
        .isInstanceOf(FileAlreadyExistsException.class);
    try (Trace trace = Trace.open(root.resolve("trace"))) {
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
    }
  }

  private static TraceWriter begin(Path folder) throws IOException {
    TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
    writer.describe(SampleTraces.system());
    writer.stream(0, "host");
    Files.writeString(writer.attachment("firmware.elf"), "elf");
    return writer;
  }
}
