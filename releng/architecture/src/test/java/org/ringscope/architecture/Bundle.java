// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle's MANIFEST.MF says about its dependencies and about what it offers to others.
 *
 * @param name symbolic name
 * @param host symbolic name of the host if this is a fragment, else null
 * @param requires required bundles in the order of the file
 * @param exports exported packages
 * @param importsPackages whether there is an Import-Package header
 */
record Bundle(String name, String host, List<Requirement> requires, Set<String> exports, boolean importsPackages) {
  /** One entry of Require-Bundle. */
  record Requirement(String bundle, boolean reexported) {}

  static Bundle read(Path manifestFile) {
    try (InputStream in = Files.newInputStream(manifestFile)) {
      Attributes headers = new Manifest(in).getMainAttributes();
      List<Requirement> requires = new ArrayList<>();
      for (String clause : clauses(headers.getValue("Require-Bundle"))) {
        requires.add(new Requirement(nameOf(clause), clause.contains("visibility:=reexport")));
      }
      Set<String> exports = new TreeSet<>();
      for (String clause : clauses(headers.getValue("Export-Package"))) {
        exports.add(nameOf(clause));
      }
      String host = headers.getValue("Fragment-Host");
      return new Bundle(nameOf(headers.getValue("Bundle-SymbolicName")), host == null ? null : nameOf(host), requires,
          exports,
          headers.getValue("Import-Package") != null);
    } catch (IOException e) {
      throw new UncheckedIOException(manifestFile.toString(), e);
    }
  }

  /** The bundle whose packages this one sees from inside: its host, or itself. */
  String inside() {
    return host == null ? name : host;
  }

  private static String nameOf(String clause) {
    return clause.split(";", 2)[0].trim();
  }

  /** Splits at the commas outside quotes: version ranges hold commas too. */
  private static String[] clauses(String header) {
    return header == null ? new String[0] : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  }
}
