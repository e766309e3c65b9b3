// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ringscope.capture.memory.SmallFile;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: is a topology right, and does it agree with a firmware? */
@Command(name = "check", description = "Validates a topology, says what of it cannot be run yet, and compares it with a"
    + " firmware where one is given.")
final class CheckCommand extends Subcommand {
  @Parameters(paramLabel = "TOPOLOGY", description = "The .topology file.")
  private Path file;

  @Option(names = "--elf", paramLabel = "FILE", description = "Firmware whose resource table must agree.")
  private Path elf;

  @Option(names = "--resource-table", paramLabel = "FILE", description = "Bytes of a resource table that must agree.")
  private Path table;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  /** A file that is something else altogether has a fault in every line. */
  private static final int MOST_FAULTS = 10;

  @Override
  public Integer call() throws IOException {
    Topology topology;
    try {
      topology = TopologyFiles.load(file);
    } catch (MalformedTopologyException e) {
      e.lines().stream().limit(MOST_FAULTS).forEach(line -> err().println("ringscope: " + line));
      if (e.lines().size() > MOST_FAULTS) {
        err().println("ringscope: and " + (e.lines().size() - MOST_FAULTS) + " more");
      }
      err().flush();
      return Main.UNREADABLE;
    }
    List<TopologyFinding> findings = findings(topology);
    boolean isRight = !hasErrors(findings);
    if (elf != null && isRight) {
      FirmwareElf firmware = read(elf, FirmwareElf::read);
      findings.addAll(FirmwareComparison.compare(topology, elf.toString(), read(elf, bytes -> tableOf(firmware)),
          firmware.segments()));
    }
    if (table != null && isRight) {
      findings
          .addAll(FirmwareComparison.compare(topology, table.toString(), read(table, ResourceTable::read), List.of()));
    }
    report(findings);
    if (!isRight && (elf != null || table != null)) {
      err().println("ringscope: not compared with the firmware: the topology itself is wrong");
      err().flush();
    }
    return hasErrors(findings) ? Main.ERRORS_FOUND : Main.DONE;
  }

  /** What is to be said about the system and its file, in the order of lines. */
  private static List<TopologyFinding> findings(Topology topology) {
    List<TopologyFinding> findings = new ArrayList<>();
    for (Finding finding : TopologyValidator.validate(topology)) {
      findings.add(TopologyFinding.of(finding));
    }
    findings.sort(Comparator.comparingInt(TopologyFinding::line));
    return findings;
  }

  private static boolean hasErrors(List<TopologyFinding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static ResourceTable tableOf(FirmwareElf firmware) throws MalformedFirmwareException {
    return firmware.resourceTable()
        .orElseThrow(() -> new MalformedFirmwareException(0, "no section " + FirmwareElf.RESOURCE_TABLE_SECTION));
  }

  private interface Parser<T> {
    T parse(ByteBuffer bytes) throws MalformedFirmwareException;
  }

  private static <T> T read(Path file, Parser<T> parser) throws IOException {
    try {
      return parser.parse(ByteBuffer.wrap(SmallFile.read(file)));
    } catch (MalformedFirmwareException e) {
      throw new IOException(file + ": offset=" + e.offset() + ": " + e.reason(), e);
    }
  }

  private void report(List<TopologyFinding> findings) throws IOException {
    PrintWriter out = out();
    if (json) {
      JsonOut document = new JsonOut(out);
      document.object().array("findings");
      for (TopologyFinding finding : findings) {
        document.object().put("rule", finding.rule()).put("severity", finding.severityWord())
            .put("element", finding.element());
        if (finding.line() > 0) {
          document.put("line", finding.line());
        }
        document.put("text", finding.text()).endObject();
      }
      document.endArray().endObject().end();
      return;
    }
    findings.forEach(finding -> out.println(finding.inOneLine(file)));
    if (findings.stream().allMatch(finding -> finding.severity() == Severity.HINT)) {
      out.println(file + " is right");
    }
    out.flush();
  }
}
