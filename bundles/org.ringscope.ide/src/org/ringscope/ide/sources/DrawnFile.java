// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.simulation.topology.DrawnTopology;
import org.ringscope.trace.FailureText;

/** The file of a topology that was drawn from another one. */
final class DrawnFile {
  static final String EXTENSION = "topology";

  private DrawnFile() {}

  /** The file beside a source that a topology goes into: called like it, with a number where that is taken. */
  static IFile beside(IFile source) {
    String stem = IPath.fromPortableString(source.getName()).removeFileExtension().toString();
    IFile file = source.getParent().getFile(IPath.fromPortableString(stem + "." + EXTENSION));
    for (int i = 2; file.exists(); i++) {
      file = source.getParent().getFile(IPath.fromPortableString(stem + "_" + i + "." + EXTENSION));
    }
    return file;
  }

  /** Draws the system that the source describes, into a new file. */
  static void create(Path source, IFile file, IProgressMonitor monitor) throws CoreException {
    try {
      file.create(new ByteArrayInputStream(bytes(DrawnTopology.read(source), source, file)), true, monitor);
    } catch (IOException e) {
      throw new CoreException(Status.error(FailureText.of(e), e));
    }
  }

  /** The bytes of the new file. Its remote core loads the very firmware that it was drawn from if that lies in the project. */
  static byte[] bytes(DrawnTopology drawn, Path source, IFile file) throws IOException {
    Topology topology = drawn.topology();
    Path project = file.getProject().getLocation() == null ? null : file.getProject().getLocation().toPath();
    if (FirmwareTester.isElf(source) && project != null && source.startsWith(project)) {
      Path folder = file.getParent().getLocation().toPath();
      topology.getCores().stream().map(Core::getFirmware).filter(Objects::nonNull)
          .forEach(image -> image.setImage(folder.relativize(source).toString().replace('\\', '/')));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    return bytes.toByteArray();
  }
}
