// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.ringscope.ide.traces.TraceFolder;

/**
 * Where a new trace shall lie.
 *
 * @param container project or folder of the workspace, e.g. {@code /board/traces}; need not exist yet
 * @param name the trace's folder in it
 */
public record TracePlace(IPath container, String name) {
  /** Where the traces of a project lie; those of runs are there too. */
  public static final String TRACES = "traces";
  private static final String NEW_PROJECT = "Traces";

  /** The container that goes with a resource: the folder of traces that it is in, else that of its project. */
  public static IPath containerNear(IResource resource) {
    for (IResource at = resource; at != null; at = at.getParent()) {
      if (at instanceof IFolder && at.getName().equals(TRACES)) {
        return at.getFullPath();
      }
    }
    IProject project = resource == null ? null : resource.getProject();
    return project == null || !project.isAccessible() ? defaultContainer() : project.getFolder(TRACES).getFullPath();
  }

  /** The folder of traces of the first open project; where there is none, of one that is to be made. */
  public static IPath defaultContainer() {
    for (IProject project : root().getProjects()) {
      if (project.isAccessible()) {
        return project.getFolder(TRACES).getFullPath();
      }
    }
    return root().getProject(NEW_PROJECT).getFolder(TRACES).getFullPath();
  }

  /** Whether the project of a container is there and open. */
  public static boolean hasProject(IPath container) {
    return container.segmentCount() > 0 && root().getProject(container.segment(0)).isAccessible();
  }

  /** A place in the container for what is imported from a file: its name without ending, and a number where that is taken. */
  public static TracePlace forInput(IPath container, Path input) {
    String name = nameOf(input);
    TracePlace place = new TracePlace(container, name);
    for (int i = 2; place.isTaken(); i++) {
      place = new TracePlace(container, name + " " + i);
    }
    return place;
  }

  private static String nameOf(Path input) {
    Path file = input.toAbsolutePath().normalize();
    boolean isMetadata = file.endsWith("metadata") && file.getNameCount() > 1;
    Path named = (isMetadata ? file.getParent() : file).getFileName();
    String name = named == null ? "" : named.toString();
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    return stem.isEmpty() ? "trace" : stem;
  }

  /** Why no trace can be made here; null if one can. */
  public String problem() {
    if (container.segmentCount() == 0) {
      return "Name the folder for the trace: /project/folder.";
    }
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IStatus path = workspace.validatePath(container.toString(), IResource.PROJECT | IResource.FOLDER);
    if (!path.isOK()) {
      return path.getMessage();
    }
    IProject project = root().getProject(container.segment(0));
    if (project.exists() && !project.isOpen()) {
      return "The project " + project.getName() + " is closed.";
    }
    for (IPath at = container; at.segmentCount() > 1; at = at.removeLastSegments(1)) {
      IResource there = root().findMember(at);
      if (there instanceof IFile) {
        return at + " is a file.";
      }
      if (there instanceof IFolder folder && TraceFolder.isTrace(folder)) {
        return at + " is a trace.";
      }
    }
    if (name.isBlank()) {
      return "Name the trace.";
    }
    IStatus named = workspace.validateName(name, IResource.FOLDER);
    return !named.isOK() ? named.getMessage() : isTaken() ? folder().getFullPath() + " exists already." : null;
  }

  private boolean isTaken() {
    return folder().exists() || folder().getLocation() != null && folder().getLocation().toFile().exists();
  }

  public IFolder folder() {
    return root().getFolder(container.append(name));
  }

  /** Makes the container, and the project where there is none. Gives what was made, outermost first. */
  public List<IContainer> make(IProgressMonitor monitor) throws CoreException {
    List<IContainer> made = new ArrayList<>();
    try {
      IProject project = root().getProject(container.segment(0));
      if (!project.exists()) {
        project.create(monitor);
        made.add(project);
      }
      project.open(monitor);
      for (int length = 2; length <= container.segmentCount(); length++) {
        IFolder folder = root().getFolder(container.uptoSegment(length));
        if (!folder.exists()) {
          folder.create(IResource.FORCE | IResource.DERIVED, true, monitor);
          made.add(folder);
        }
      }
    } catch (CoreException e) {
      unmake(made);
      throw e;
    }
    return made;
  }

  /** Deletes what {@link #make} has made, unless something was put there meanwhile. */
  public static void unmake(List<IContainer> made) throws CoreException {
    for (int i = made.size() - 1; i >= 0; i--) {
      IContainer container = made.get(i);
      container.refreshLocal(IResource.DEPTH_ONE, null);
      // a project has its .project and .settings
      if (Arrays.stream(container.members())
          .allMatch(member -> container instanceof IProject && member.getName().startsWith("."))) {
        container.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
      }
    }
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }
}
