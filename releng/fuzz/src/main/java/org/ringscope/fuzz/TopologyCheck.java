// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyValidator;

/** Topology files: what is read can be validated, whatever is missing in it, and saved. */
final class TopologyCheck {
  private TopologyCheck() {}

  static void topology(byte[] input) throws IOException {
    try {
      Topology topology = TopologyFiles.load(new ByteArrayInputStream(input), "input");
      TopologyValidator.validate(topology);
      saveAndRead(topology);
    } catch (MalformedTopologyException e) {
      Finding.unlessOneLine(e);
    }
  }

  /** What is saved is read as the same; what would not be is not saved. */
  private static void saveAndRead(Topology topology) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try {
      TopologyFiles.save(topology, saved);
    } catch (IOException e) {
      Finding.unlessOneLine(e);
      Finding.unless(saved.size() == 0 || e.getCause() instanceof RuntimeException, "half a topology was written");
      return;
    }
    Topology again = TopologyFiles.load(new ByteArrayInputStream(saved.toByteArray()), "saved");
    Finding.unless(EcoreUtil.equals(topology, again), "saved and read again it is another topology");
  }
}
