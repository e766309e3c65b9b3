// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.DefaultTexts;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.FeatureText;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;

/** What the property pages of an element show and change: a field for each of its features. */
public final class PropertyServices {

  /** The features that have a field, all but what the element contains: its name first, where it lies and what there is to say last. */
  public List<EStructuralFeature> fields(EObject element) {
    return element.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> !element.eClass().getEAllContainments().contains(feature))
        .sorted(Comparator.comparingInt(FeatureText::rank)).toList();
  }

  /** Whether the value is typed, rather than chosen from a list. */
  public boolean isTyped(EObject element, EStructuralFeature feature) {
    return feature.isMany() || !FeatureText.isChoice(feature);
  }

  /** The value as the user reads it; or what was typed in place of it and cannot be one, for the user to mend. */
  public String textOf(EObject element, EStructuralFeature feature) {
    Refused.Typed refused = Refused.of(element, feature);
    return refused == null ? FeatureText.text(element, feature) : refused.text();
  }

  /** What the feature is for, and what is meant where it has no value. */
  public String helpOf(EObject element, EStructuralFeature feature) {
    String meant = DefaultTexts.of(element, feature);
    return EcoreUtil.getDocumentation(feature) + (meant.isEmpty() ? "" : " If left out: " + meant + ".");
  }

  /**
   * Takes over what was typed, with its unit where it has one; nothing unsets the feature. What cannot be a value is kept
   * beside it, with the reason.
   */
  public EObject setText(EObject element, EStructuralFeature feature, String text) {
    String typed = text == null ? "" : text;
    try {
      take(element, feature, typed);
      Refused.forget(element, feature);
    } catch (IllegalArgumentException e) {
      Refused.put(element, feature, new Refused.Typed(typed, e.getMessage()));
    }
    return element;
  }

  private static void take(EObject element, EStructuralFeature feature, String typed) {
    if (feature.isMany()) {
      element.eSet(feature, named(element, feature, typed));
    } else if (!typed.equals(FeatureText.text(element, feature))) {
      Object value = FeatureText.parse((EAttribute) feature, typed);
      set(element, feature, value);
    }
  }

  private static List<EObject> named(EObject element, EStructuralFeature feature, String names) {
    Topology topology = TopologyContents.topologyOf(element);
    return Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).map(name -> {
      EObject found = QualifiedName.find(topology, name);
      if (!feature.getEType().isInstance(found)) {
        throw new IllegalArgumentException("there is no " + feature.getEType().getName() + " " + name);
      }
      return found;
    }).toList();
  }

  /** What can be chosen, in words; nothing first where there need be no value. */
  public List<String> choices(EObject element, EStructuralFeature feature) {
    List<String> words = new ArrayList<>();
    if (!(feature.getEType() instanceof EEnum)) {
      words.add("");
    }
    values(element, feature).stream().map(ElementText::choice).forEach(words::add);
    return words;
  }

  private static List<Object> values(EObject element, EStructuralFeature feature) {
    List<Object> values = new ArrayList<>();
    if (feature.getEType() instanceof EEnum literals) {
      literals.getELiterals().forEach(literal -> values.add(literal.getInstance()));
    } else if (FeatureText.isBoolean(feature)) {
      values.addAll(List.of(true, false));
    } else {
      Iterator<EObject> all = EcoreUtil.getRootContainer(element).eAllContents();
      all.forEachRemaining(other -> {
        if (other == element.eGet(feature) || References.canRefer(element, feature.getName(), other)) {
          values.add(other);
        }
      });
    }
    return values;
  }

  /** Takes over what was chosen. */
  public EObject choose(EObject element, EStructuralFeature feature, String word) {
    set(element, feature, values(element, feature).stream().filter(value -> ElementText.choice(value).equals(word))
        .findFirst().orElse(null));
    return element;
  }

  private static void set(EObject element, EStructuralFeature feature, Object value) {
    if (value == null) {
      element.eUnset(feature);
    } else {
      element.eSet(feature, value);
    }
  }

  /** Whether nothing of a severity ({@code error}, {@code warning}, {@code hint}) is to be said about a field. */
  public boolean isWithout(EObject element, EStructuralFeature feature, String severity) {
    return complaints(element, feature, severity).isEmpty();
  }

  /** What is to be said about a field: about what was typed and refused, and about the value. */
  public String complaints(EObject element, EStructuralFeature feature, String severity) {
    Refused.Typed refused = severity.equals("error") ? Refused.of(element, feature) : null;
    Stream<String> aboutValue = Findings.about(element, feature).stream()
        .filter(each -> each.severity().name().toLowerCase(Locale.ROOT).equals(severity)).map(Finding::message);
    return Stream.concat(Stream.ofNullable(refused).map(Refused.Typed::reason), aboutValue)
        .collect(Collectors.joining("\n"));
  }

  /** What is wrong with the element, a line for each thing; empty for nothing. */
  public String problems(EObject element) {
    return Findings.of(element).stream().map(Finding::message).collect(Collectors.joining("\n"));
  }
}
