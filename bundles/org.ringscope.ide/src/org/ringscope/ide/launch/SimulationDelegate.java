// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.ide.debug.DebugViews;
import org.ringscope.ide.debug.RunTarget;
import org.ringscope.ide.preferences.RecordingPreferences;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.RunRules;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.RunControl;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.topology.TraceDescription;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;

/** Runs a topology: records it into its project, shows its output in the Console and the live trace in the views. */
public final class SimulationDelegate extends LaunchConfigurationDelegate {

  @Override
  public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
      throws CoreException {
    try {
      begin(configuration, mode, launch);
    } catch (OperationCanceledException e) {
      throw e;
    } catch (RuntimeException | Error e) { // the platform would show its stack
      throw new CoreException(Status.error(CaughtJob.report(e, "Running " + configuration.getName())));
    }
  }

  private static void begin(ILaunchConfiguration configuration, String mode, ILaunch launch) throws CoreException {
    SimulationSettings settings = SimulationSettings.read(configuration);
    IFile file = settings.file();
    if (file == null || !file.exists()) {
      throw new CoreException(Status.error("There is no topology \"" + settings.topology() + "\" in the workspace."));
    }
    Topology topology = load(file);
    RecordingFolder recordings = RecordingFolder.of(file);
    IFolder recording = recordings.next(LocalDateTime.now());
    SimulationOptions.Builder options = settings.options();
    RunControl control = ILaunchManager.DEBUG_MODE.equals(mode) ? new RunControl() : null;
    if (control != null) {
      options.control(control).level(RecordLevel.FULL); // it stops at events
    }
    SimulationProcess process = build(launch, topology, options, recording, file);
    RunTarget target = control == null ? null
        : new RunTarget(launch, process, control, TraceDescription.of(topology));
    if (target != null) {
      control.suspend(); // as debuggers stop where a program begins
      target.begins();
      DebugViews.show();
    }
    process.run(() -> {
      if (target != null) {
        target.ended();
      }
      inBackground("Refreshing " + recording.getName(), m -> RecordingFolder.refresh(recording, m));
    });
    TraceOpener.follow(process);
    inBackground("Rotating recordings", m -> recordings.rotate(RecordingPreferences.recordings(), m));
  }

  @Override
  protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) {
    return null;
  }

  /** Loads what can run. */
  private static Topology load(IFile file) throws CoreException {
    Topology topology;
    try {
      // By its path, so that firmware and backing files beside it are found.
      topology = TopologyFiles.load(file.getLocation().toPath());
    } catch (IOException e) {
      throw new CoreException(Status.error(FailureText.of(e), e));
    }
    List<Finding> errors = new ArrayList<>(TopologyValidator.validate(topology).stream()
        .filter(finding -> finding.severity() == Severity.ERROR).toList());
    errors.addAll(RunRules.refusals(topology));
    if (!errors.isEmpty()) {
      String more = errors.size() == 1 ? "" : "\n\nand " + (errors.size() - 1) + " more; see the Problems view.";
      throw new CoreException(Status.error(file.getName() + " cannot run: " + errors.get(0).message() + "." + more));
    }
    return topology;
  }

  private static SimulationProcess build(ILaunch launch, Topology topology, SimulationOptions.Builder options,
      IFolder recording, IFile file)
      throws CoreException {
    try {
      return new SimulationProcess(launch, file.getName(), recording, topology, options);
    } catch (IOException | IllegalArgumentException e) {
      throw new CoreException(Status.error(file.getName() + " cannot run: " + e.getMessage(), e));
    }
  }

  private static void inBackground(String name, ICoreRunnable work) {
    Job job = CaughtJob.createSystem(name, work);
    job.schedule();
  }
}
