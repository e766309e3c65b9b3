// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.MemoryFixture;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.ide.memory.MemoryInput.PlacedFile;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.Trace;

/** A memory becomes a trace, whole or not at all. */
@ExtendWith(EmptyErrorLog.class)
class MemoryTraceJobTest {
  /** Cancelled once the trace has begun to be written. */
  private static final class Impatient extends NullProgressMonitor {
    private final Path folder;
    private boolean sawPart;

    Impatient(Path folder) {
      this.folder = folder;
    }

    @Override
    public boolean isCanceled() {
      sawPart |= folder.toFile().list((where, name) -> name.endsWith(".part")).length > 0;
      return sawPart;
    }
  }

  @TempDir
  Path folder;

  @Test
  void keepsMemoryAndFirmware() throws IOException {
    Path memory = MemoryFixture.openAmp("echo-u00001", folder);
    Path firmware = Files.write(folder.resolve("fw.elf"), MemoryFixture.firmware());
    // the firmware's table lies elsewhere: what counts is that the file is kept
    MemoryInput input =
        new MemoryInput(List.of(new PlacedFile(memory.toString(), "0x10001000")), "", firmware.toString(), "");
    MemoryTraceJob.keep(input.setup(), folder.resolve("kept"), new NullProgressMonitor());
    assertThat(folder.resolve("kept/files/firmware.elf")).hasSameBinaryContentAs(firmware);
    try (Trace trace = Trace.open(folder.resolve("kept"))) {
      assertThat(trace.system().queues()).hasSize(2);
    }
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    Path memory = MemoryFixture.openAmp("echo-u00200", folder);
    MemoryInput input = new MemoryInput(List.of(new PlacedFile(memory.toString(), "")), "", "", "");
    Impatient monitor = new Impatient(folder);
    assertThatThrownBy(() -> MemoryTraceJob.keep(input.setup(), folder.resolve("kept"), monitor))
        .isInstanceOf(OperationCanceledException.class);
    assertThat(monitor.sawPart).as("it was cancelled while it wrote").isTrue();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(memory);
    }
  }

  @Test
  void failingJobSaysOneLineAndRemovesWhatItMade() throws Exception {
    Path empty = Files.write(folder.resolve("empty.bin"), new byte[4096]);
    TracePlace place = new TracePlace(IPath.fromPortableString("/nowhere yet/traces"), "memory");
    MemoryInput input = new MemoryInput(List.of(new PlacedFile(empty.toString(), "")), "", "", "");
    boolean[] kept = new boolean[1];
    IStatus status =
        new MemoryTraceJob(input, place, (IFolder trace) -> kept[0] = true).work(new NullProgressMonitor());
    assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
    assertThat(status.getMessage()).contains("empty.bin").doesNotContain("\n");
    assertThat(kept[0]).isFalse();
    assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("nowhere yet").exists()).isFalse();
  }
}
