// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;

/** The text of a topology for the trace of its run: that of its file, byte by byte, as long as it says what runs. */
final class TopologyCopy {

  private TopologyCopy() {}

  /** @throws IOException if the topology cannot be written */
  static byte[] of(Topology topology) throws IOException {
    byte[] asRead = fileOf(topology);
    if (asRead != null) {
      return asRead;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    TopologyFiles.save(topology, text);
    return text.toByteArray();
  }

  /** Null where it has no file, or the file says something else: it has been edited here or there. */
  private static byte[] fileOf(Topology topology) {
    URI uri = topology.eResource() == null || topology.eResource().getURI() == null ? null
        : CommonPlugin.asLocalURI(topology.eResource().getURI());
    if (uri == null || !uri.isFile()) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(Path.of(uri.toFileString()));
      boolean isSame = EcoreUtil.equals(topology, TopologyFiles.load(new ByteArrayInputStream(bytes), "copy"));
      return isSame ? bytes : null;
    } catch (IOException e) {
      return null; // what runs is known all the same
    }
  }
}
