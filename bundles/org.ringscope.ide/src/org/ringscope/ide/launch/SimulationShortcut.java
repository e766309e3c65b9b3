// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.traces.RecordedTopology;

/**
 * Run As and Debug As > Ringscope Simulation on a topology, in its editor or in a diagram of it: the configuration of that
 * file, or a new one.
 */
public final class SimulationShortcut implements ILaunchShortcut2 {
  private static final String NOTHING = "There is no topology here to run: select one, or open it.";

  @Override
  public void launch(ISelection selection, String mode) {
    launch(file(selection), mode);
  }

  @Override
  public void launch(IEditorPart editor, String mode) {
    launch(file(editor), mode);
  }

  /** The topology instead of the file of the editor's input, which Run would ask about else. */
  @Override
  public IResource getLaunchableResource(IEditorPart editor) {
    return file(editor);
  }

  @Override
  public IResource getLaunchableResource(ISelection selection) {
    return file(selection);
  }

  /** None of its own: the configurations of the topology. */
  @Override
  public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
    return null;
  }

  @Override
  public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
    return null;
  }

  private static IFile file(ISelection selection) {
    return selection instanceof IStructuredSelection elements
        && elements.getFirstElement() instanceof IAdaptable element ? Adapters.adapt(element, IFile.class) : null;
  }

  private static IFile file(IEditorPart editor) {
    ShownTopology shown = Adapters.adapt(editor.getEditorInput(), ShownTopology.class);
    return shown == null ? ResourceUtil.getFile(editor.getEditorInput()) : shown.file();
  }

  private static void launch(IFile topology, String mode) {
    if (topology == null || !"topology".equals(topology.getFileExtension())) {
      StatusManager.getManager().handle(Status.info(NOTHING), StatusManager.SHOW);
      return;
    }
    try {
      run(topology, mode);
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /** Runs a topology as its configuration says; of a copy in a recording, a new file. UI thread; returns at once. */
  public static void run(IFile topology) throws CoreException {
    run(topology, ILaunchManager.RUN_MODE);
  }

  /** As above with mistakes made on purpose, this once: no configuration is kept. */
  public static void run(IFile topology, List<String> faults) throws CoreException {
    if (faults.isEmpty()) {
      run(topology);
      return;
    }
    ILaunchConfiguration usual = configuration(topology);
    ILaunchConfigurationWorkingCopy once = usual.copy(usual.getName() + " with " + String.join(", ", faults));
    SimulationSettings.inject(once, faults);
    DebugUITools.launch(once, ILaunchManager.RUN_MODE);
  }

  private static void run(IFile topology, String mode) throws CoreException {
    IFile file =
        RecordedTopology.is(topology) ? RecordedTopology.restore(topology, new NullProgressMonitor()) : topology;
    DebugUITools.launch(configuration(file), mode);
  }

  /** The first configuration of this topology; made with the defaults when there is none. */
  public static ILaunchConfiguration configuration(IFile topology) throws CoreException {
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationType type = manager.getLaunchConfigurationType(SimulationSettings.TYPE);
    String path = topology.getFullPath().toPortableString();
    for (ILaunchConfiguration known : manager.getLaunchConfigurations(type)) {
      if (known.getAttribute(SimulationSettings.TOPOLOGY, "").equals(path)) {
        return known;
      }
    }
    String name = topology.getFullPath().removeFileExtension().lastSegment();
    ILaunchConfigurationWorkingCopy made = type.newInstance(null, manager.generateLaunchConfigurationName(name));
    SimulationSettings.defaults(path).write(made);
    return made.doSave();
  }
}
