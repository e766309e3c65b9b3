// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.ringscope.examples.template.EcuBench;
import org.ringscope.examples.template.TopologyTemplate;
import org.ringscope.ide.examples.Example;

/**
 * A system that a project can begin with.
 *
 * @param takesCount whether it can be made with any number of ECUs
 */
record SystemTemplate(String title, String description, boolean takesCount, Maker maker) {
  private static final Pattern NAME = Pattern.compile("(<topology:Topology\\b[^>]*?\\sname=\")[^\"]*");

  /** Makes the text of a topology. */
  @FunctionalInterface
  interface Maker {
    /** @param count of ECUs, where it is taken */
    String text(String name, int count);
  }

  /** Ours, and the systems of all examples that are installed. */
  static List<SystemTemplate> list() {
    List<SystemTemplate> all = new ArrayList<>();
    all.add(new SystemTemplate("Two cores, one RPMsg bus",
        "A host boots a remote core and exchanges 100 messages with it. Small, ready to run and to be changed.", false,
        (name, count) -> TopologyTemplate.twoCores(name)));
    all.add(new SystemTemplate("Bench of ECUs around one host",
        "Each ECU is a remote core with an RPMsg bus of its own and channels for CAN (can), digital I/O (dio) and its display"
            + " (lcd); the host carries the frames from each to all others, ECUs never share memory with each other.",
        true, EcuBench::text));
    for (Example example : Example.list()) {
      all.add(new SystemTemplate(example.title(), example.description(), false, (name, count) -> of(example, name)));
    }
    return all;
  }

  private static String of(Example example, String name) {
    Bundle bundle = Platform.getBundle(example.bundle());
    URL entry = bundle == null ? null : bundle.getEntry(example.folder() + "/" + example.topology());
    if (entry == null) {
      throw new IllegalStateException("example " + example.name() + " has no " + example.topology());
    }
    try (var text = entry.openStream()) {
      return NAME.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8))
          .replaceFirst("$1" + Matcher.quoteReplacement(TopologyTemplate.attribute(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
