// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.ringscope.ide.formats.TracePlace;
import org.ringscope.ide.launch.RecordingFolder;
import org.ringscope.ide.preferences.RecordingPreferences;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;

/** Watches memory that others write: records what changes, says in the Console what was missed, shows it live in the views. */
public final class MemoryWatchDelegate extends LaunchConfigurationDelegate {

  @Override
  public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
      throws CoreException {
    try {
      begin(configuration, launch);
    } catch (OperationCanceledException e) {
      throw e;
    } catch (RuntimeException | Error e) { // the platform would show its stack
      throw new CoreException(Status.error(CaughtJob.report(e, "Watching " + configuration.getName())));
    }
  }

  private static void begin(ILaunchConfiguration configuration, ILaunch launch) throws CoreException {
    WatchSettings settings = WatchSettings.read(configuration);
    String problem = settings.problem();
    if (problem != null) {
      throw new CoreException(Status.error(configuration.getName() + ": " + problem));
    }
    List<IContainer> made = settings.place(configuration.getName()).make(null);
    RecordingFolder recordings = RecordingFolder
        .of((IFolder) settings.place(configuration.getName()).folder().getParent(), configuration.getName());
    IFolder recording = recordings.next(LocalDateTime.now());
    MemoryWatchProcess process = open(launch, settings, recording, made);
    process.run(() -> inBackground("Refreshing " + recording.getName(), m -> RecordingFolder.refresh(recording, m)));
    TraceOpener.follow(process);
    inBackground("Rotating recordings", m -> recordings.rotate(RecordingPreferences.recordings(), m));
  }

  private static MemoryWatchProcess open(ILaunch launch, WatchSettings settings, IFolder recording,
      List<IContainer> made)
      throws CoreException {
    try {
      return MemoryWatchProcess.open(launch, settings, recording);
    } catch (IOException e) {
      TracePlace.unmake(made);
      throw new CoreException(Status.error("The memory cannot be watched: " + FailureText.of(e), e));
    }
  }

  @Override
  protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) {
    return null;
  }

  private static void inBackground(String name, ICoreRunnable work) {
    CaughtJob.createSystem(name, work).schedule();
  }
}
