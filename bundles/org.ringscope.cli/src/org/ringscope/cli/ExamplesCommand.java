// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ringscope.cli.output.TextTable;
import org.ringscope.examples.ExampleProject;
import org.ringscope.examples.template.EcuBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code examples}: lists the example systems, or writes one. */
@Command(name = "examples", description = "Lists the example systems, or writes one into a folder.")
final class ExamplesCommand extends Subcommand {
  private static final String BENCH = "ecu-bench";

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME",
      description = "The example to write; all are listed without.")
  private String name;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "A new or empty folder for its files.")
  private Path directory;

  @Option(names = "--ecus", paramLabel = "N",
      description = "How many ECUs the bench has, from 2 to 32; for " + BENCH + " only.")
  private Integer ecus;

  @Override
  public Integer call() throws IOException {
    List<ExampleProject> examples = ExampleProject.list();
    PrintWriter out = out();
    if (name == null) {
      TextTable table = new TextTable("ll", "example", "what it is");
      examples.forEach(example -> table.row(example.name(), example.title()));
      table.print(out);
    } else {
      ExampleProject chosen = examples.stream().filter(each -> each.name().equals(name)).findFirst()
          .orElseThrow(() -> usage("no example " + name + "; there are "
              + examples.stream().map(ExampleProject::name).collect(Collectors.joining(", "))));
      if (directory == null) {
        throw usage("DIR is missing: the folder for the files of " + name);
      }
      checkEcus();
      OutputFolder.check(this, "DIR", directory);
      chosen.write(directory);
      if (ecus != null) {
        Files.writeString(directory.resolve(chosen.topology()), EcuBench.text(BENCH, ecus));
      }
      out.println("written: " + directory.resolve(chosen.topology()));
    }
    out.flush();
    return Main.DONE;
  }

  private void checkEcus() {
    if (ecus != null && !name.equals(BENCH)) {
      throw usage("--ecus is for " + BENCH + " only");
    }
    if (ecus != null && (ecus < EcuBench.FEWEST || ecus > EcuBench.MOST)) {
      throw usage("--ecus=" + ecus + " is not from " + EcuBench.FEWEST + " to " + EcuBench.MOST);
    }
  }
}
