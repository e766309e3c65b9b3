// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.system.Element;
import org.ringscope.picture.system.KeptPlaces.Place;

/** Where what the diagram shows stands: on the canvas, and as it is kept. */
final class DiagramBoxes {
  private final TopologyEditor editor;
  private final DiagramPage page;
  private final DiagramZoom zoom;

  DiagramBoxes(TopologyEditor editor, DiagramPage page, DiagramZoom zoom) {
    this.editor = editor;
    this.page = page;
    this.zoom = zoom;
  }

  boolean canMove() {
    return page.picture().canMove() && !editor.document().isRecorded();
  }

  boolean isBox(EObject element) {
    return element instanceof Core || element instanceof MemoryRegion
        || element instanceof Group && !(element instanceof Topology);
  }

  /** Where an element, or what stands for it, is on the canvas; null where the picture has nothing of it. */
  Rectangle place(EObject element) {
    Element shown = DiagramElements.nearest(element, page.picture());
    return shown == null ? null : zoom.onCanvas(page.picture().bounds(shown));
  }

  /** All boxes and where they stand. */
  Map<EObject, Place> all() {
    Map<EObject, Place> all = new HashMap<>();
    Place by = zoom.centring();
    for (Element element : page.picture().elements()) {
      EObject box = page.find(element);
      if (isBox(box)) {
        double[] at = page.picture().bounds(element);
        all.put(box, new Place(at[0] + by.x(), at[1] + by.y(), at[3]));
      }
    }
    return all;
  }

  /** The place that something at a point of the picture is kept at. */
  Place kept(double[] at) {
    return new Place(Math.max(0, at[0] + zoom.centring().x()), Math.max(0, at[1] + zoom.centring().y()));
  }

  /** The boxes that are selected, with x, y, width, height. */
  Map<Element, double[]> selected() {
    return page.selected().stream().filter(this::isBox).map(each -> DiagramElements.nearest(each, page.picture()))
        .filter(Objects::nonNull).distinct().collect(Collectors.toMap(each -> each, page.picture()::bounds));
  }

  /** Moves what is selected, but not out of the picture. */
  void moveSelected(double dx, double dy) {
    if (canMove()) {
      Map<EObject, Place> moved = new HashMap<>();
      Place by = zoom.centring();
      selected().forEach((element, box) -> moved.put(page.find(element), new Place(
          Math.max(0, Math.round(box[0] + by.x() + dx)), Math.max(0, Math.round(box[1] + by.y() + dy)), box[3])));
      if (!moved.isEmpty()) {
        page.edits().move(moved);
      }
    }
  }

  /** What lies in a rectangle of the canvas with all of it. */
  List<EObject> inside(Rectangle band) {
    Set<EObject> found = new LinkedHashSet<>();
    for (Element element : page.picture().elements()) {
      Rectangle at = zoom.onCanvas(page.picture().bounds(element));
      if (band.union(at).equals(band)) {
        found.add(page.find(element));
      }
    }
    return List.copyOf(found);
  }
}
