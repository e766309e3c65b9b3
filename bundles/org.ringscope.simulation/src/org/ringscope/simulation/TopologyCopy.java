// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;

/** The text of a topology for the trace of its run: that of its file, byte by byte, as long as it says what runs. */
final class TopologyCopy {

  private TopologyCopy() {}

  /** @throws IOException if the topology cannot be written */
  static byte[] of(Topology topology) throws IOException {
    byte[] asRead = topology.eResource() instanceof TopologyResource file ? file.bytesAsRead() : null;
    if (asRead != null && isSame(topology, asRead)) {
      return asRead;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    TopologyFiles.save(topology, text);
    return text.toByteArray();
  }

  /** Whether nobody has edited what was read. */
  private static boolean isSame(Topology topology, byte[] text) {
    try {
      return EcoreUtil.equals(topology, TopologyFiles.load(new ByteArrayInputStream(text), "copy"));
    } catch (IOException e) {
      return false;
    }
  }
}
