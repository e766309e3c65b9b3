// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.topology.DrawnTopology;

/** Flattened device trees: what is read can be drawn, validated, and saved as a file that is read again. */
final class DeviceTreeCheck {
  private static final byte[] MAGIC = {(byte) 0xD0, 0x0D, (byte) 0xFE, (byte) 0xED};

  private DeviceTreeCheck() {}

  static void blob(byte[] input, Path folder) throws IOException {
    byte[] blob = input.clone();
    System.arraycopy(MAGIC, 0, blob, 0, Math.min(MAGIC.length, blob.length)); // source would ask dtc
    if (blob.length < MAGIC.length) {
      return;
    }
    Files.createDirectories(folder);
    Path file = Files.write(folder.resolve("tree.dtb"), blob);
    try {
      DrawnTopology drawn = DrawnTopology.read(file);
      for (TreeProblem problem : drawn.problems()) {
        Finding.unless(problem.line().lines().count() == 1, "problem is not one line: " + problem.line());
      }
      TopologyValidator.validate(drawn.topology());
      save(drawn.topology());
    } catch (MalformedInputException e) {
      Finding.unlessOneLine(e);
    }
  }

  private static void save(Topology topology) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    TopologyFiles.save(topology, saved);
    TopologyFiles.load(new ByteArrayInputStream(saved.toByteArray()), "saved");
  }
}
