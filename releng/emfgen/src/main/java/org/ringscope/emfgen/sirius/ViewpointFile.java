// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/** The description of our Sirius viewpoint: how topologies and the state of their rings are shown and edited. */
public final class ViewpointFile {
  /** Below the folder of the bundles. */
  public static final String FILE = "org.ringscope.sirius/description/ringscope.odesign";

  /** The newest that every installation of Sirius 7 reads: of a newer one nothing is shown where it is not known. */
  static final String VERSION = "11.1.1.201610211630";

  private static final List<String> SERVICES = List.of("TopologyServices", "EditServices", "ConnectionServices",
      "PropertyServices", "PageServices", "RingServices", "FlowServices", "TableServices",
      "TreeServices");

  private ViewpointFile() {}

  /** @param bundles the folder that holds the bundles */
  public static String of(EPackage topology, Path bundles) throws IOException {
    Xml group = Xml.root("description:Group").set("xmi:version", "2.0").set("xmlns:xmi", "http://www.omg.org/XMI")
        .set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .set("xmlns:description", "http://www.eclipse.org/sirius/description/1.1.0")
        .set("xmlns:tool", "http://www.eclipse.org/sirius/description/tool/1.1.0")
        .set("xmlns:diagram", "http://www.eclipse.org/sirius/diagram/description/1.1.0")
        .set("xmlns:diagramtool", "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0")
        .set("xmlns:style", "http://www.eclipse.org/sirius/diagram/description/style/1.1.0")
        .set("xmlns:validation", "http://www.eclipse.org/sirius/description/validation/1.1.0")
        .set("xmlns:properties", "http://www.eclipse.org/sirius/properties/1.0.0")
        .set("xmlns:table", "http://www.eclipse.org/sirius/table/description/1.1.0")
        .set("xmlns:tree", "http://www.eclipse.org/sirius/tree/description/1.0.0")
        .set("name", "ringscope").set("version", VERSION);
    Xml viewpoint = group.named("ownedViewpoints", "Virtio and RPMsg").set("label", "Virtio and RPMsg")
        .set("modelFileExtension", "topology")
        .set("endUserDocumentation", "Virtio devices and RPMsg buses between the cores of a system, and their rings.");
    Palette palette = new Palette(group, bundles);
    Styles styles = new Styles(palette);
    TopologyDiagram diagram = new TopologyDiagram(viewpoint, styles);
    new TopologyTools(diagram, new TopologyEdges(diagram, styles), topology, new RunnableDevices(bundles)).add();
    new RingDiagram(viewpoint, styles);
    new FlowDiagram(viewpoint, styles);
    new QueueTable(viewpoint, palette);
    new BusTree(viewpoint, palette);
    new PropertyPages(group);
    SERVICES.forEach(each -> viewpoint.add("ownedJavaExtensions")
        .set("qualifiedClassName", "org.ringscope.diagram.service." + each));
    return group.toString();
  }
}
