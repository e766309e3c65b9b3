// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.examples.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a new topology begins with: files beside this class, as somebody would write them by hand. */
public final class TopologyTemplate {
  private static final String NAME = "NAME";

  private TopologyTemplate() {}

  /** The text of a file: a host that boots a remote core and sends it messages, which it sends back. */
  public static String twoCores(String name) {
    return read("two-cores.topology", name);
  }

  /** The text of a file: a system with nothing in it. */
  public static String empty(String name) {
    return read("empty.topology", name);
  }

  private static String read(String file, String name) {
    try (InputStream text = TopologyTemplate.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace(NAME, attribute(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as it stands between quotes. */
  public static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
