// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * A project that somebody contributed to the extension point {@code org.ringscope.ide.examples}.
 *
 * @param bundle symbolic name of the contributor
 * @param name name of the project, and of the topology in it
 * @param title a few words for a list
 * @param description what one learns from it
 * @param folder folder within the bundle that holds the project's files
 */
public record Example(String bundle, String name, String title, String description, String folder) {
  private static final String POINT = "org.ringscope.ide.examples";

  /** All examples, in the order in which they were contributed. */
  public static List<Example> list() {
    List<Example> examples = new ArrayList<>();
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      examples.add(new Example(element.getContributor().getName(), element.getAttribute("name"),
          element.getAttribute("title"), element.getAttribute("description"), element.getAttribute("folder")));
    }
    return examples;
  }

  public static Optional<Example> find(String name) {
    return list().stream().filter(example -> example.name().equals(name)).findFirst();
  }

  /** File name of the topology in the project. */
  public String topology() {
    return name + ".topology";
  }
}
