// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.ringscope.model.Topology;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.validation.TopologyValidator;

/** Topology files: what is read can be validated, whatever is missing in it. */
final class TopologyCheck {
  private TopologyCheck() {}

  static void topology(byte[] input) throws IOException {
    try {
      Topology topology = TopologyFiles.load(new ByteArrayInputStream(input), "input");
      TopologyValidator.validate(topology);
    } catch (MalformedTopologyException e) {
      Finding.unlessOneLine(e);
    }
  }
}
