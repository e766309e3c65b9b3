// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.trace.FailureText;

/** The copy of a topology that travels along with its trace: it says what was run, and is not changed. */
public final class RecordedTopology {
  private static final String FILES = "files";
  private static final String EXTENSION = "topology";

  private RecordedTopology() {}

  /** The copy in a trace; null if the trace has none. */
  public static IFile of(IFolder trace) throws CoreException {
    IFolder files = trace.getFolder(FILES);
    if (files.exists()) {
      for (IResource member : files.members()) {
        if (member instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
          return file;
        }
      }
    }
    return null;
  }

  /** Whether a file is such a copy. */
  public static boolean is(IFile file) {
    return file.getParent() instanceof IFolder files && FILES.equals(files.getName())
        && files.getParent() instanceof IFolder trace && TraceFolder.isTrace(trace);
  }

  /**
   * Writes the system of a copy into a new file of the project, in the current edition.
   *
   * @return the file: called like the copy, with a number where that is taken
   */
  public static IFile restore(IFile copy, IProgressMonitor monitor) throws CoreException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = copy.getContents(true)) {
      TopologyFiles.save(TopologyFiles.load(in, copy.getName()), bytes);
    } catch (IOException e) {
      throw new CoreException(Status.error(copy.getName() + ": " + FailureText.of(e), e));
    }
    IFile file = free(copy.getProject(), copy.getFullPath().removeFileExtension().lastSegment());
    file.create(new ByteArrayInputStream(bytes.toByteArray()), true, monitor);
    return file;
  }

  private static IFile free(IProject project, String stem) {
    IFile file = project.getFile(new Path(stem + "." + EXTENSION));
    for (int i = 2; file.exists(); i++) {
      file = project.getFile(new Path(stem + "_" + i + "." + EXTENSION));
    }
    return file;
  }
}
