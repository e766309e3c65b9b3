// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.NameForm;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.Virtqueue;

/** What the tools of the topology diagram do, and whether they can: makes, moves and names elements. */
public final class EditServices {

  /** Whether an element of a class can be made where the user points, or in what is around it. */
  public boolean canCreate(EObject where, String type) {
    return owner(where, type(type)) != null;
  }

  /** Makes an element where the user points, or in the first around it that can hold one; it lacks nothing it needs. */
  public EObject create(EObject where, String type) {
    EObject child = EcoreUtil.create(type(type));
    EObject owner = owner(where, child.eClass());
    NewElement.prepare(TopologyContents.topologyOf(where), owner, child);
    if (child instanceof EndpointTask task && owner instanceof Core core) {
      Workloads.complete(where, core, task);
    }
    add(owner, child);
    if (child instanceof RpmsgDevice bus) {
      NewBus.placeMemory(bus);
    }
    return child;
  }

  private static EClass type(String name) {
    return (EClass) TopologyPackage.eINSTANCE.getEClassifier(name);
  }

  private static EObject owner(EObject where, EClass type) {
    EObject owner = where;
    while (owner != null && place(owner, type) == null) {
      owner = owner.eContainer();
    }
    return owner;
  }

  /** Where an owner has room for one more element of a class; null for nowhere. */
  private static EReference place(EObject owner, EClass type) {
    return owner.eClass().getEAllContainments().stream()
        .filter(feature -> feature.getEReferenceType().isSuperTypeOf(type)
            && (feature.isMany() || owner.eGet(feature) == null))
        .findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked")
  static void add(EObject owner, EObject child) {
    EReference place = place(owner, child.eClass());
    if (place.isMany()) {
      ((List<EObject>) owner.eGet(place)).add(child);
    } else {
      owner.eSet(place, child);
    }
  }

  /** Whether an element can be moved into another one. */
  public boolean accepts(EObject owner, EObject element) {
    return element.eContainer() != owner && !EcoreUtil.isAncestor(element, owner)
        && TopologyContents.topologyOf(owner) == TopologyContents.topologyOf(element)
        && TopologyContents.topologyOf(owner) != null && place(owner, element.eClass()) != null;
  }

  /** Moves an element into another one, under a name or number that is free there. */
  public EObject accept(EObject owner, EObject element) {
    EcoreUtil.remove(element);
    NewElement.rename(List.of(element), TopologyContents.topologyOf(owner), owner);
    add(owner, element);
    return element;
  }

  /** Whether there is room for a copy of an element where the user points, or in what is around it. */
  public boolean canPaste(EObject where, EObject copied) {
    return !(copied instanceof Topology) && owner(where, copied.eClass()) != null;
  }

  /** Puts a copy there, under a name or number that is free. */
  public EObject paste(EObject where, EObject copied) {
    EObject copy = EcoreUtil.copy(copied);
    EObject owner = owner(where, copy.eClass());
    NewElement.rename(List.of(copy), TopologyContents.topologyOf(owner), owner);
    add(owner, copy);
    return copy;
  }

  /** What the user changes when the label of an element is edited in place. */
  public String editedName(EObject element) {
    Object name = element.eGet(nameFeature(element));
    return name == null ? "" : name.toString();
  }

  /** Gives an element the name that was typed, in the form that names have; without one it keeps its own. */
  public EObject rename(EObject element, String typed) {
    String text = typed == null ? "" : typed.strip();
    if (!text.isEmpty()) {
      element.eSet(nameFeature(element), element instanceof NamedElement ? NameForm.of(text) : text);
    } else if (element instanceof Virtqueue || element instanceof AddressWindow) {
      element.eUnset(nameFeature(element));
    }
    return element;
  }

  private static EStructuralFeature nameFeature(EObject element) {
    return element.eClass().getEStructuralFeature(element instanceof RpmsgChannel ? "service" : "name");
  }
}
