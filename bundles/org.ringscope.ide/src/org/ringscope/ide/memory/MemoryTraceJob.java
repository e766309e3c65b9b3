// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.inspect.MemorySetup;
import org.ringscope.capture.memory.JoinedMemory;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import org.ringscope.ui.CaughtJob;

/** Keeps what is in a memory as a trace of the workspace. When it fails or is cancelled, nothing of it is left. */
final class MemoryTraceJob extends CaughtJob {
  /** Where the views find the symbols of the program whose memory it is. */
  private static final String FIRMWARE = "files/firmware.elf";

  private final MemoryInput input;
  private final TracePlace place;
  private final Consumer<IFolder> kept;

  /** @param kept hears of the complete trace, on the job's thread */
  MemoryTraceJob(MemoryInput input, TracePlace place, Consumer<IFolder> kept) {
    super("Keeping memory of " + input.first().getFileName());
    this.input = input;
    this.place = place;
    this.kept = kept;
    setUser(true);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == MemoryTraceJob.class;
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    List<IContainer> made = List.of();
    boolean isWhole = false;
    try {
      made = place.make(null);
      keep(input.setup(), place.folder().getLocation().toPath(), monitor);
      isWhole = true;
      place.folder().getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
      kept.accept(place.folder());
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      return Status.error(FailureText.of(e), e);
    } catch (CoreException e) {
      return Status.error(e.getStatus().getMessage(), e);
    } finally {
      if (!isWhole) {
        clean(made);
      }
    }
  }

  /** Writes beside the place and moves: the trace appears whole or not at all. */
  static void keep(MemorySetup setup, Path folder, IProgressMonitor monitor) throws IOException {
    try (JoinedMemory memory = setup.open(); PartFile part = PartFile.of(folder)) {
      MemoryInspector.inspect(new CancellableMemory(memory, monitor), setup.options(memory)).writeTrace(part.path());
      keepFirmware(setup, part.path());
      part.keep();
    }
  }

  /** Puts the firmware into a trace. */
  static void keepFirmware(MemorySetup setup, Path trace) throws IOException {
    if (setup.firmware() != null) {
      Files.createDirectories(trace.resolve(FIRMWARE).getParent());
      Files.copy(setup.firmware(), trace.resolve(FIRMWARE), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void clean(List<IContainer> made) {
    try {
      TracePlace.unmake(made);
    } catch (CoreException e) {
      ILog.of(MemoryTraceJob.class).log(e.getStatus());
    }
  }
}
