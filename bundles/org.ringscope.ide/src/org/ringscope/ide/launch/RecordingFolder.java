// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ringscope.ide.traces.TraceFolder;

/** The recordings of a topology, or of another source, in the folder traces of its project: their names, and which of them must go. */
public final class RecordingFolder {
  private static final String FOLDER = "traces";
  /** Sorts like the time; no colons, which Windows refuses. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

  /** What {@link #next} gives: time, topology, and a number where that was taken. */
  private static final Pattern NAME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d .+");

  private final IFolder folder;
  private final String suffix;

  private RecordingFolder(IFolder folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  static RecordingFolder of(IFile topology) {
    String name = topology.getFullPath().removeFileExtension().lastSegment();
    return new RecordingFolder(topology.getProject().getFolder(FOLDER), " " + name);
  }

  /** Recordings of something that is no file of the workspace. */
  public static RecordingFolder of(IFolder folder, String name) {
    return new RecordingFolder(folder, " " + name);
  }

  /** The folder of a new recording; its parent exists then, it does not. */
  public IFolder next(LocalDateTime now) throws CoreException {
    if (!folder.exists()) {
      folder.create(IResource.DERIVED, true, null);
    }
    String name = now.format(TIME) + suffix;
    IFolder recording = folder.getFolder(name);
    for (int i = 2; recording.getLocation().toFile().exists(); i++) {
      recording = folder.getFolder(name + " " + i);
    }
    return recording;
  }

  /** Deletes the oldest recordings until at most {@code most} are left; what was kept or renamed neither counts nor goes. */
  public void rotate(int most, IProgressMonitor monitor) throws CoreException {
    folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    List<IFolder> old = new ArrayList<>();
    for (IResource member : folder.members()) {
      if (member instanceof IFolder recording && isRotated(recording)) {
        old.add(recording);
      }
    }
    old.sort(Comparator.comparing(IFolder::getName));
    for (int i = 0; i < old.size() - most; i++) {
      old.get(i).delete(true, monitor);
    }
  }

  private boolean isRotated(IFolder recording) {
    String name = recording.getName();
    return NAME.matcher(name).matches() && name.replaceFirst(" \\d+$", "").endsWith(suffix)
        && TraceFolder.isTrace(recording)
        && !TraceFolder.isKept(recording) && !TraceFolder.isLive(recording);
  }

  /** Shows in the workspace what the run has written. */
  public static void refresh(IFolder recording, IProgressMonitor monitor) throws CoreException {
    IProject project = recording.getProject();
    if (project.isOpen()) {
      recording.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }
  }
}
