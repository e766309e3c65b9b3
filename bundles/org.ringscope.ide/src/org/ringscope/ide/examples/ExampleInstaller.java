// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.ringscope.trace.FailureText;

/** Copies examples into the workspace. What is there already is never overwritten. */
public final class ExampleInstaller {

  private ExampleInstaller() {}

  /** The project of an example, whether or not it exists. */
  public static IProject project(Example example) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
  }

  /** Creates the project unless there is one of its name. Any thread. */
  public static IProject install(Example example, IProgressMonitor monitor) throws CoreException {
    IProject project = project(example);
    if (!project.exists()) {
      IWorkspace workspace = ResourcesPlugin.getWorkspace();
      workspace.run(m -> create(example, project, m), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    } else if (!project.isOpen()) {
      project.open(monitor);
    }
    return project;
  }

  private static void create(Example example, IProject project, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, "Installing " + example.name(), IProgressMonitor.UNKNOWN);
    Bundle bundle = Platform.getBundle(example.bundle());
    URL description = bundle == null ? null : bundle.getEntry(example.folder() + "/.project");
    if (description == null) {
      throw new CoreException(
          Status.error("example=" + example.name() + " has no .project in folder=" + example.folder()
              + " of bundle=" + example.bundle()));
    }
    project.create(description(description, example), progress.split(1));
    project.open(progress.split(1));
    Enumeration<URL> entries = bundle.findEntries(example.folder(), "*", true);
    while (entries.hasMoreElements()) {
      copy(entries.nextElement(), example, project, progress);
    }
  }

  private static IProjectDescription description(URL entry, Example example) throws CoreException {
    try (InputStream bytes = entry.openStream()) {
      IProjectDescription description = ResourcesPlugin.getWorkspace().loadProjectDescription(bytes);
      description.setName(example.name());
      return description;
    } catch (IOException e) {
      throw unreadable(entry, e);
    }
  }

  private static void copy(URL entry, Example example, IProject project, SubMonitor progress) throws CoreException {
    String path = entry.getPath();
    String relative = path.substring(path.indexOf(example.folder()) + example.folder().length());
    if (relative.endsWith("/") || relative.equals("/.project")) {
      return;
    }
    IFile file = project.getFile(IPath.fromPortableString(relative));
    createFolders(file.getParent());
    try (InputStream bytes = entry.openStream()) {
      file.create(bytes, true, progress.split(1));
    } catch (IOException e) {
      throw unreadable(entry, e);
    }
  }

  private static void createFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      createFolders(folder.getParent());
      folder.create(true, true, null);
    }
  }

  private static CoreException unreadable(URL entry, IOException e) {
    return new CoreException(Status.error("cannot read example file=" + entry.getPath() + ": " + FailureText.of(e), e));
  }
}
