// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Export;
import org.ringscope.formats.Import;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.testkit.EmptyErrorLog;

/** An export that ends early leaves the file as it was. */
@ExtendWith(EmptyErrorLog.class)
class ExportJobTest {
  private static final String LOG = "4711@1700000000.000001:virtio_set_status vdev 0x55d0c0a8e170 val 1\n";

  @TempDir
  Path folder;
  private Path trace;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), LOG);
    trace = folder.resolve("trace");
    file = Files.writeString(folder.resolve("out.csv"), "mine");
    Import.convert(Import.byId("qemu-log"), new ImportInput(List.of(log), Map.of()), trace, ImportMonitor.NONE);
  }

  private IStatus run(Path from, boolean cancelled) {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(cancelled);
    return new ExportJob(Export.byId("csv"), from, new ExportOptions(true), file, report -> {}).work(monitor);
  }

  @Test
  void replacesTheFileWhenItIsWhole() {
    assertThat(run(trace, false).isOK()).isTrue();
    assertThat(file).content().contains("status");
  }

  @Test
  void cancelledItLeavesTheFile() {
    assertThat(run(trace, true).getSeverity()).isEqualTo(IStatus.CANCEL);
    assertThat(file).hasContent("mine");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.log", "trace", "out.csv");
  }

  @Test
  void failureIsOneLineAndLeavesTheFile() {
    IStatus status = run(folder.resolve("none"), false);
    assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
    assertThat(status.getMessage()).contains("none").doesNotContain("\n");
    assertThat(file).hasContent("mine");
  }
}
