// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** The pages that plug-ins bring, and the tables of contents that order them. Any thread. */
final class HelpPages {
  private static final int MOST_BYTES = 1 << 20;
  private static final int DEEPEST = 16;

  private HelpPages() {}

  /** The file of a page or picture, null if nobody has it. @param href {@code /bundle/path}, perhaps with an anchor */
  static URL file(String href) {
    String path = href.replaceFirst("#.*", "");
    int slash = path.indexOf('/', 1);
    Bundle bundle = slash < 1 || path.charAt(0) != '/' ? null : Platform.getBundle(path.substring(1, slash));
    return bundle == null ? null : bundle.getEntry(path.substring(slash));
  }

  static HelpText read(String href) throws IOException {
    URL file = file(href);
    if (file == null) {
      throw new IOException("there is no help page " + href);
    }
    try (InputStream bytes = file.openStream()) {
      return HelpText.parse(new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    }
  }

  /** What a link of a page leads to. */
  static String resolve(String page, String target) {
    try {
      return URI.create(page).resolve(target).toString();
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  /** The titles of all pages that a table of contents names, by their paths, in its order. */
  static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (IToc toc : HelpSystem.getTocs()) {
      for (ITopic topic : toc.getTopics()) {
        collect(topic, pages, 0);
      }
    }
    return pages;
  }

  private static void collect(ITopic topic, Map<String, String> pages, int depth) {
    if (topic.getHref() != null) {
      pages.putIfAbsent(topic.getHref().replaceFirst("#.*", ""), topic.getLabel());
    }
    for (ITopic inner : depth == DEEPEST ? new ITopic[0] : topic.getSubtopics()) {
      collect(inner, pages, depth + 1);
    }
  }

  /** All tables of contents as a page. */
  static String contents() {
    StringBuilder html = new StringBuilder("<head><title>Contents</title></head>");
    for (IToc toc : HelpSystem.getTocs()) {
      html.append("<h1>").append(escape(toc.getLabel())).append("</h1>");
      list(toc.getTopics(), html, 0);
    }
    return html.toString();
  }

  private static void list(ITopic[] topics, StringBuilder html, int depth) {
    for (ITopic topic : topics) {
      boolean isGroup = topic.getSubtopics().length > 0;
      html.append(isGroup ? "<h2>" : "<li>");
      html.append(topic.getHref() == null ? escape(topic.getLabel()) : link(topic.getHref(), topic.getLabel()));
      html.append(isGroup ? "</h2>" : "</li>");
      if (isGroup && depth < DEEPEST) {
        html.append("<ul>");
        list(topic.getSubtopics(), html, depth + 1);
        html.append("</ul>");
      }
    }
  }

  static String link(String href, String label) {
    return "<a href=\"" + href + "\">" + escape(label) + "</a>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
