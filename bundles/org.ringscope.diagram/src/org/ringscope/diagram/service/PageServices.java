// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.TopologyPackage;

/** The parts of an element that have a property page and no place in the diagram: transport, firmware, buffers. */
public final class PageServices {
  private static final String NONE = "none";

  /** An element and its parts, each with a page. */
  public List<EObject> pages(EObject element) {
    List<EObject> pages = new ArrayList<>(List.of(element));
    element.eContents().stream().filter(Findings::isPage).forEach(part -> pages.addAll(pages(part)));
    return pages;
  }

  /** What a page is called. */
  public String pageLabel(EObject element) {
    return ElementText.type(element.eClass());
  }

  /** The features that hold such parts, one each. */
  public List<EReference> parts(EObject element) {
    return containments(element, false);
  }

  /** The features that hold any number of such parts. */
  public List<EReference> partLists(EObject element) {
    return containments(element, true);
  }

  private static List<EReference> containments(EObject element, boolean isMany) {
    return element.eClass().getEAllContainments().stream()
        .filter(feature -> feature.isMany() == isMany && !kinds(feature).isEmpty()).toList();
  }

  /** The classes that can stand there, if they are pages. */
  private static List<EClass> kinds(EReference feature) {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(type -> isKind(feature, type))
        .map(EClass.class::cast).filter(type -> Findings.isPage(EcoreUtil.create(type))).toList();
  }

  private static boolean isKind(EReference feature, EClassifier type) {
    return type instanceof EClass one && !one.isAbstract() && feature.getEReferenceType().isSuperTypeOf(one);
  }

  /** The kind of part that is there. */
  public String partKind(EObject element, EStructuralFeature feature) {
    return element.eGet(feature) instanceof EObject part ? ElementText.type(part.eClass()) : NONE;
  }

  /** The kinds that can be there; none, where there need be no part. */
  public List<String> partKinds(EObject element, EStructuralFeature feature) {
    List<String> words = new ArrayList<>();
    if (!feature.isRequired()) {
      words.add(NONE);
    }
    kinds((EReference) feature).forEach(type -> words.add(ElementText.type(type)));
    return words;
  }

  /** Puts a new part of a kind there, or none. */
  public EObject setPart(EObject element, EStructuralFeature feature, String word) {
    if (!Objects.equals(word, partKind(element, feature))) {
      EObject part = kinds((EReference) feature).stream().filter(type -> ElementText.type(type).equals(word))
          .findFirst().map(EcoreUtil::create).orElse(null);
      if (part != null) {
        NewElement.prepare(TopologyContents.topologyOf(element), element, part);
      }
      element.eSet(feature, part);
    }
    return element;
  }

  /** Adds a part to a list of them. */
  @SuppressWarnings("unchecked")
  public EObject addPart(EObject element, EStructuralFeature feature) {
    EObject part = EcoreUtil.create(((EReference) feature).getEReferenceType());
    NewElement.prepare(TopologyContents.topologyOf(element), element, part);
    ((List<EObject>) element.eGet(feature)).add(part);
    return part;
  }

  /** Whether an element is one of a list of parts. */
  public boolean isListedPart(EObject element) {
    return Findings.isPage(element) && element.eContainingFeature() != null && element.eContainingFeature().isMany();
  }

  /** Takes it out of the list. */
  public EObject removePart(EObject element) {
    EObject owner = element.eContainer();
    EcoreUtil.remove(element);
    return owner;
  }
}
