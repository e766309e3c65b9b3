// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.TopologyValidator;

/** What is to be said about a topology, looked up once after each change: a diagram asks for every element. */
public final class Findings extends EContentAdapter {
  private Map<EObject, List<Finding>> byElement;

  private Findings() {}

  /** Those of the topology that an element belongs to. */
  private static Findings at(EObject element) {
    Topology topology = TopologyContents.topologyOf(element);
    if (topology == null) {
      return new Findings().look(null);
    }
    Findings known = (Findings) EcoreUtil.getAdapter(topology.eAdapters(), Findings.class);
    if (known == null) {
      known = new Findings();
      topology.eAdapters().add(known);
    }
    return known.look(topology);
  }

  /** About an element and those of its parts that a diagram does not show. */
  public static List<Finding> of(EObject element) {
    return at(element).byElement.getOrDefault(element, List.of());
  }

  /** About the value of a feature. A name that two elements have is said at the second of them, and wrong at both. */
  static List<Finding> about(EObject element, EStructuralFeature feature) {
    return at(element).byElement.values().stream().flatMap(List::stream).filter(each -> each.feature() == feature
        && (each.object() == element || each.rule().equals("name-unique")
            && QualifiedName.of(each.object()).equals(QualifiedName.of(element))))
        .toList();
  }

  /** Whether an element is a property page of its owner, and nothing of its own in a diagram. */
  static boolean isPage(EObject element) {
    return element instanceof Transport || element instanceof Firmware || element instanceof ResourceTable
        || element instanceof TraceBuffer || element instanceof RpmsgBuffers || element instanceof Bounce;
  }

  private static EObject shown(EObject element) {
    EObject at = element;
    while (isPage(at) && at.eContainer() != null) {
      at = at.eContainer();
    }
    return at;
  }

  private Findings look(Topology topology) {
    if (byElement == null) {
      byElement = new HashMap<>();
      if (topology != null) {
        TopologyValidator.validate(topology)
            .forEach(each -> byElement.computeIfAbsent(shown(each.object()), key -> new ArrayList<>()).add(each));
      }
    }
    return this;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (!notification.isTouch()) {
      byElement = null;
    }
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == Findings.class;
  }
}
