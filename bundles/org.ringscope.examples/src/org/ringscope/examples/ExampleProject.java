// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An example as {@code plugin.xml} tells of it to the workbench.
 *
 * @param name of the project, and of the topology in it
 * @param title a few words
 * @param folder where its files are
 */
public record ExampleProject(String name, String title, String folder) {
  private static final ClassLoader LOADER = ExampleProject.class.getClassLoader();

  /** All, in the order in which the workbench shows them. */
  public static List<ExampleProject> list() throws IOException {
    List<ExampleProject> found = new ArrayList<>();
    // on a class path other bundles have a plugin.xml too, without examples
    for (URL description : Collections.list(LOADER.getResources("plugin.xml"))) {
      NodeList examples = examples(description);
      for (int i = 0; i < examples.getLength(); i++) {
        Element example = (Element) examples.item(i);
        found.add(new ExampleProject(example.getAttribute("name"), example.getAttribute("title"),
            example.getAttribute("folder")));
      }
    }
    return found;
  }

  private static NodeList examples(URL description) throws IOException {
    try (InputStream in = description.openStream()) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("example");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + description, e);
    }
  }

  /** File name of the topology in the project. */
  public String topology() {
    return name + ".topology";
  }

  /** Writes the project's files into a folder, which is made if it is missing. What is there is not overwritten. */
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String file : List.of(".project", "README.md", topology())) {
      try (InputStream in = LOADER.getResourceAsStream(folder + "/" + file)) {
        if (in == null) {
          throw new IOException(folder + "/" + file + " is missing");
        }
        Files.copy(in, directory.resolve(file));
      }
    }
  }
}
