// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.model.io.edition1.Edition1;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.XmlDocument;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;

/** Reads files of all editions, which their name spaces tell: {@code http://ringscope.org/topology/2}. */
final class Editions {
  /** Minor editions up to this one are known completely. */
  private static final int NEWEST_MINOR = 1;
  private static final Pattern NAME_SPACE = Pattern.compile("http://ringscope\\.org/topology/(\\d{1,9})");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?");

  private Editions() {}

  /**
   * What was read.
   *
   * @param edition that of the file
   * @param lostComments those that are not written again
   */
  record Read(Topology topology, SourceText source, int edition, List<String> lostComments) {}

  /** @return null if the file has no topology of an edition that is known */
  static Read read(XmlDocument document, Faults faults) {
    XmlElement root = document.root();
    Matcher nameSpace = NAME_SPACE.matcher(document.nameSpace());
    if (!nameSpace.matches() || !root.name().equals("Topology")) {
      faults.error(root.line(), "is no topology: its first element is " + root.name() + " of \"" + document.nameSpace()
          + "\", not Topology of \"" + TopologyPackage.eNS_URI + "\"");
      return null;
    }
    int edition = Integer.parseInt(nameSpace.group(1));
    if (edition == 1) {
      return readFirst(document, faults);
    } else if (edition != TopologyResource.EDITION) {
      faults.error(root.line(),
          "is of edition " + edition + "; editions 1 to " + TopologyResource.EDITION + " can be read");
      return null;
    }
    return readNewest(document, faults);
  }

  private static Read readFirst(XmlDocument document, Faults faults) {
    XmlElement root = Edition1.convert(document.root(), faults);
    if (root == null) {
      return null;
    }
    root.setBefore(document.root().before());
    SourceText source = new SourceText(document.withRoot(root));
    return new Read(TopologyReader.read(root, false, source, faults), source, 1, Comments.lost(document.root(), root));
  }

  private static Read readNewest(XmlDocument document, Faults faults) {
    XmlElement root = document.root();
    String first = firstEdition(root);
    if (first != null) {
      faults.error(root.line(), "says that it is of edition 2, but its content is of edition 1: " + first);
      return null;
    }
    String version = root.get("version");
    Matcher parts = VERSION.matcher(version == null ? "2.0" : version);
    if (!parts.matches() || Integer.parseInt(parts.group(1)) != TopologyResource.EDITION) {
      faults.error(root.line("version"), "version \"" + version + "\" is none of edition 2: 2.0");
      return null;
    }
    boolean isNewer = parts.group(2) != null && Integer.parseInt(parts.group(2)) > NEWEST_MINOR;
    SourceText source = new SourceText(document);
    return new Read(TopologyReader.read(root, isNewer, source, faults), source, TopologyResource.EDITION, List.of());
  }

  /** What only the first edition has, null if there is nothing such. */
  private static String firstEdition(XmlElement root) {
    for (XmlElement child : root.children()) {
      boolean isUntypedDevice = child.name().equals("devices") && child.type() == null && child.get("driver") != null;
      if (isUntypedDevice || child.name().equals("buses") || child.name().equals("workloads")) {
        return "<" + child.name() + "> in line " + child.line();
      }
    }
    return null;
  }
}
