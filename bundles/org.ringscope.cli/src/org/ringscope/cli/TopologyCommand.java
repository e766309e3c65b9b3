// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.formats.devicetree.TreeProblem.Weight;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.topology.DrawnTopology;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.PartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topology}: the system that a firmware or a device tree describes. */
@Command(name = "topology",
    description = "Draws the system that a firmware, a resource table or a device tree describes,"
        + " and says what is wrong with it.")
final class TopologyCommand extends Subcommand {
  private static final String ENDING = ".topology";

  @Parameters(paramLabel = "INPUT",
      description = "A firmware ELF, the bytes of a resource table, a device tree (DTB; DTS"
          + " where dtc is installed), or a folder like /proc/device-tree.")
  private Path input;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE.topology", required = true, description = "The file to write.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (!output.getFileName().toString().endsWith(ENDING)) {
      throw usage("-o must end with " + ENDING);
    }
    if (Files.exists(output)) {
      throw usage("-o: " + output + " exists already");
    }
    DrawnTopology drawn = DrawnTopology.read(input);
    write(drawn.topology());
    // as check will say it, with lines
    Topology written = TopologyFiles.load(output);
    List<Finding> findings =
        TopologyValidator.validate(written).stream().filter(each -> each.severity() != Severity.HINT).toList();
    report(drawn.problems(), findings, written);
    boolean isWrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        || drawn.problems().stream().anyMatch(problem -> problem.weight() == Weight.ERROR);
    return isWrong ? Main.ERRORS_FOUND : Main.DONE;
  }

  private void write(Topology topology) throws IOException {
    try (PartFile part = PartFile.of(output)) {
      try (OutputStream out = Files.newOutputStream(part.path())) {
        TopologyFiles.save(topology, out);
      }
      part.keep(StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw FailureText.naming(output, e);
    }
  }

  private void report(List<TreeProblem> problems, List<Finding> findings, Topology topology) {
    PrintWriter out = out();
    for (TreeProblem problem : problems) {
      out.println(input + ": " + problem.weight().name().toLowerCase(Locale.ROOT) + ": " + problem.line());
    }
    findings.forEach(finding -> out.println(TopologyFinding.of(finding).inOneLine(output)));
    out.println(output + ": " + count(topology.getCores().size(), "core") + ", "
        + count(topology.getRegions().size(), "region") + ", " + count(topology.getDevices().size(), "device"));
    out.flush();
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
