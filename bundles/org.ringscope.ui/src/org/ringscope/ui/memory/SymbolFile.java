// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.ringscope.protocol.firmware.ElfSymbols;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;

/** The ELF file that names the memory of a trace: the one that was kept with it, or the one that the user gave, remembered beside the workspace. */
final class SymbolFile {
  /** An ELF that was given when the memory was inspected travels along under this name. */
  private static final String KEPT = "firmware.elf";
  private static final Preferences NODE = InstanceScope.INSTANCE.getNode("org.ringscope.ui/symbols");

  private SymbolFile() {}

  /** The file to read, null if nobody gave one. */
  static Path of(Trace trace) {
    String given = NODE.get(trace.uuid().toString(), "");
    Path kept = trace.attachment(KEPT);
    return !given.isEmpty() ? Path.of(given) : Files.isRegularFile(kept) ? kept : null;
  }

  /** Names the memory of a trace with this file from now on. */
  static void remember(Trace trace, Path file) {
    NODE.put(trace.uuid().toString(), file.toString());
    try {
      NODE.flush();
    } catch (BackingStoreException e) {
      // it is remembered until the workbench ends
      Status.warning("symbols are not remembered: " + e.getMessage(), e);
    }
  }

  /** Reads symbols in the background. @param loaded called on the job's thread @param failed one line, on the job's thread */
  static void read(Path file, Consumer<ElfSymbols> loaded, Consumer<String> failed) {
    Job job = CaughtJob.create("Reading symbols of " + file.getFileName(), monitor -> {
      try {
        loaded.accept(ElfSymbols.read(file));
      } catch (IOException e) {
        failed.accept(
            e instanceof NoSuchFileException ? file + " is not there" : file.getFileName() + ": " + e.getMessage());
      }
      return (IStatus) Status.OK_STATUS;
    });
    job.schedule();
  }
}
