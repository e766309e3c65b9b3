// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ringscope.cli.output.TextTable;
import org.ringscope.examples.ExampleProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code examples}: lists the example systems, or writes one. */
@Command(name = "examples", description = "Lists the example systems, or writes one into a folder.")
final class ExamplesCommand extends Subcommand {
  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME",
      description = "The example to write; all are listed without.")
  private String name;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "A new or empty folder for its files.")
  private Path directory;

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
      OutputFolder.check(this, "DIR", directory);
      chosen.write(directory);
      out.println("written: " + directory.resolve(chosen.topology()));
    }
    out.flush();
    return Main.DONE;
  }
}
