// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

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
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.simulation.topology.TopologyFromFirmware;
import org.ringscope.trace.FailureText;

/** Topologies that are drawn from a firmware. */
final class FirmwareTopology {
  static final String EXTENSION = "topology";

  private FirmwareTopology() {}

  /** The file beside a firmware that a topology goes into: called like it, with a number where that is taken. */
  static IFile fileBeside(IFile firmware) {
    String stem = IPath.fromPortableString(firmware.getName()).removeFileExtension().toString();
    IFile file = firmware.getParent().getFile(IPath.fromPortableString(stem + "." + EXTENSION));
    for (int i = 2; file.exists(); i++) {
      file = firmware.getParent().getFile(IPath.fromPortableString(stem + "_" + i + "." + EXTENSION));
    }
    return file;
  }

  /** Draws the system that the firmware expects, into a new file. */
  static void create(Path firmware, IFile file, IProgressMonitor monitor) throws CoreException {
    file.create(new ByteArrayInputStream(bytes(firmware, file)), true, monitor);
  }

  /**
   * The bytes of the new file. Its remote core loads this very firmware if it lies in the same project.
   *
   * @throws CoreException with one line that names the firmware if it has no sound resource table
   */
  static byte[] bytes(Path firmware, IFile file) throws CoreException {
    try {
      Topology topology = TopologyFromFirmware.read(firmware);
      Path project = file.getProject().getLocation() == null ? null : file.getProject().getLocation().toPath();
      boolean isElf = FirmwareTester.isElf(firmware);
      if (isElf && project != null && firmware.startsWith(project)) {
        Path folder = file.getParent().getLocation().toPath();
        topology.getCores().stream().map(Core::getFirmware).filter(Objects::nonNull)
            .forEach(image -> image.setImage(folder.relativize(firmware).toString().replace('\\', '/')));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TopologyFiles.save(topology, bytes);
      return bytes.toByteArray();
    } catch (MalformedFirmwareException e) {
      throw new CoreException(Status.error(firmware.getFileName() + ": offset=" + e.offset() + ": " + e.reason(), e));
    } catch (IOException e) {
      throw new CoreException(Status.error(firmware.getFileName() + ": " + FailureText.of(e), e));
    }
  }
}
