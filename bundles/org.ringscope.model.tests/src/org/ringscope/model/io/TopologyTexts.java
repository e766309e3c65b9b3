// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Topology;

/** Files of tests as texts. */
final class TopologyTexts {
  private TopologyTexts() {}

  /** A file with these elements; the first of them is in line 5. */
  static String of(String... lines) {
    return SampleTopologies.HEAD + "    name=\"x\">\n" + String.join("\n", lines) + "\n</topology:Topology>\n";
  }

  static Topology load(String text) throws IOException {
    return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.topology");
  }

  static String save(Topology topology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(topology, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What is wrong with a file, each with its line number: {@code 5: no such thing}. */
  static List<String> faults(String text) {
    MalformedTopologyException e = catchThrowableOfType(() -> load(text), MalformedTopologyException.class);
    return e == null ? List.of() : e.faults().stream().map(each -> each.line() + ": " + each.reason()).toList();
  }

  /** The lines of one text that another has not, with {@code -}; and the other way round, with {@code +}. */
  static List<String> changes(String before, String after) {
    List<String> gone = new ArrayList<>(before.lines().toList());
    List<String> changes = new ArrayList<>();
    for (String line : after.lines().toList()) {
      if (!gone.remove(line)) {
        changes.add("+" + line);
      }
    }
    gone.forEach(line -> changes.add("-" + line));
    return changes;
  }
}
