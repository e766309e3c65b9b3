// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.FileRemark;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.Remark;
import org.ringscope.model.io.xml.XmlElement;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;

/** Makes a topology from the elements of a file of the second edition, and says of all that it does not understand. */
final class TopologyReader {
  private static final int MOST_MEANT = 3;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final SourceText source;
  private final Faults faults;
  private final boolean isNewer;
  private final List<Pending> references = new ArrayList<>();
  private final Map<String, EObject> named = new HashMap<>();
  /** Names of elements that are not understood. */
  private final Set<String> unknown = new HashSet<>();

  /** References that can be followed when all elements are there. */
  private record Pending(EObject from, EReference feature, XmlElement element, String names) {}

  private TopologyReader(SourceText source, Faults faults, boolean isNewer) {
    this.source = source;
    this.faults = faults;
    this.isNewer = isNewer;
  }

  /**
   * Reads a topology.
   *
   * @param isNewer whether the file is of a newer minor edition: what is not understood is a warning, and kept
   * @param source gets what was read from where
   */
  static Topology read(XmlElement root, boolean isNewer, SourceText source, Faults faults) {
    TopologyReader reader = new TopologyReader(source, faults, isNewer);
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    reader.fill(topology, root);
    reader.index(topology);
    reader.references.forEach(reader::follow);
    return topology;
  }

  private void fill(EObject object, XmlElement element) {
    source.put(object, element);
    element.attributes().forEach((name, text) -> readAttribute(object, element, name, text));
    element.children().forEach(child -> readChild(object, element, child));
  }

  private void readAttribute(EObject object, XmlElement element, String name, String text) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature instanceof EAttribute attribute) {
      try {
        object.eSet(attribute, Values.parse(attribute.getEAttributeType(), text));
      } catch (IllegalArgumentException e) {
        notUnderstood(element, name, name + " of " + element.called() + ": " + e.getMessage());
      }
    } else if (feature instanceof EReference reference && !reference.isContainment()) {
      references.add(new Pending(object, reference, element, text));
    } else if (feature != null) {
      faults.error(element.line(name), name + " of " + element.called() + " is written as an element");
    } else {
      notUnderstood(element, name, "unknown attribute " + name + " of " + element.called());
    }
  }

  private void readChild(EObject object, XmlElement element, XmlElement child) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(child.name());
    if (child.get("href") != null) {
      faults.error(child.line("href"), "<" + child.name() + "> in " + element.called() + " refers to another file, \""
          + child.get("href") + "\": such references are not followed");
    } else if (!(feature instanceof EReference reference)) {
      notUnderstood(child, feature == null ? "unknown element <" + child.name() + "> in " + element.called()
          : "<" + child.name() + "> in " + element.called() + " is written as an attribute");
    } else if (!reference.isContainment()) {
      faults.error(child.line(), "<" + child.name() + "> in " + element.called() + " is written as an attribute");
    } else {
      readContained(object, reference, element, child);
    }
  }

  @SuppressWarnings("unchecked")
  private void readContained(EObject object, EReference feature, XmlElement element, XmlElement child) {
    EClass type = type(feature.getEReferenceType(), child);
    if (type == null) {
      return;
    }
    EObject contained = EcoreUtil.create(type);
    fill(contained, child);
    if (feature.isMany()) {
      ((List<EObject>) object.eGet(feature)).add(contained);
    } else if (object.eGet(feature) == null) {
      object.eSet(feature, contained);
    } else {
      faults.error(child.line(), "a second <" + child.name() + "> in " + element.called());
    }
  }

  /** The class that an element says or that its place implies; null if there is none. */
  private EClass type(EClass expected, XmlElement child) {
    String said = child.type();
    EClassifier type = said == null ? expected : TopologyPackage.eINSTANCE.getEClassifier(said);
    if (type instanceof EClass known && expected.isSuperTypeOf(known) && !known.isAbstract()) {
      return known;
    } else if (said == null) {
      notUnderstood(child, child.called() + " says no type (xsi:type); it is one of " + subtypes(expected));
    } else if (type == null) {
      notUnderstood(child, "unknown type " + said + " of " + child.called());
    } else {
      notUnderstood(child, child.called() + " has type " + said + "; it is one of " + subtypes(expected));
    }
    return null;
  }

  private static String subtypes(EClass expected) {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
        .filter(each -> expected.isSuperTypeOf(each) && !each.isAbstract()).map(EClass::getName)
        .collect(Collectors.joining(", "));
  }

  private void notUnderstood(XmlElement element, String reason) {
    collectNames(element);
    report(element, element.line(), reason);
  }

  private void collectNames(XmlElement element) {
    unknown.add(element.get("name"));
    element.children().forEach(this::collectNames);
  }

  private void notUnderstood(XmlElement element, String attribute, String reason) {
    source.keep(element, attribute);
    report(element, element.line(attribute), reason);
  }

  private void report(XmlElement element, int line, String reason) {
    if (isNewer) {
      faults.remark(new Remark(element, line, FileRemark.UNKNOWN_CONTENT, false,
          reason + " (of a newer edition; kept)"));
    } else {
      faults.error(line, reason);
    }
  }

  /** Of two elements of one name, references mean the first. */
  private void index(Topology topology) {
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof NamedElement element && element.getName() != null) {
        named.putIfAbsent(QualifiedName.of(element), element);
      }
    }
  }

  private void follow(Pending reference) {
    String[] names = BLANKS.split(reference.names.strip());
    if (names[0].isEmpty()) {
      error(reference, " is empty; what refers to nothing is left out");
      return;
    } else if (names.length > 1 && !reference.feature.isMany()) {
      error(reference, " refers to several: \"" + reference.names.strip() + "\"");
      return;
    }
    Set<EObject> targets = new LinkedHashSet<>();
    for (String name : names) {
      EObject target = named.get(name);
      if (target == null && unknown.contains(name.substring(name.lastIndexOf('/') + 1))) {
        if (isNewer) {
          notUnderstood(reference.element, reference.feature.getName(),
              text(reference) + " refers to \"" + name + "\"");
        }
        return;
      } else if (target == null) {
        error(reference, " refers to \"" + name + "\", which is not there" + meant(name, reference.feature));
      } else if (!reference.feature.getEReferenceType().isInstance(target)) {
        error(reference, " refers to \"" + name + "\", a " + target.eClass().getName() + "; it needs a "
            + reference.feature.getEReferenceType().getName());
      } else if (!targets.add(target)) {
        error(reference, " refers to \"" + name + "\" twice");
      }
    }
    set(reference, targets);
  }

  /** Elements that their owners call so. */
  private String meant(String name, EReference feature) {
    List<String> qualified = faults.isFull() || name.indexOf('/') >= 0 ? List.of() : named.entrySet().stream()
        .filter(each -> each.getKey().endsWith("/" + name) && feature.getEReferenceType().isInstance(each.getValue()))
        .map(Map.Entry::getKey).sorted().limit(MOST_MEANT).toList();
    return qualified.isEmpty() ? "" : "; there is " + String.join(", ", qualified);
  }

  @SuppressWarnings("unchecked")
  private static void set(Pending reference, Set<EObject> targets) {
    if (reference.feature.isMany()) {
      ((EList<EObject>) reference.from.eGet(reference.feature)).addAll(targets);
    } else if (!targets.isEmpty()) {
      reference.from.eSet(reference.feature, targets.iterator().next());
    }
  }

  private void error(Pending reference, String reason) {
    faults.error(faults.isFull() ? reference.element.line() : reference.element.line(reference.feature.getName()),
        text(reference) + reason);
  }

  private static String text(Pending reference) {
    return reference.feature.getName() + " of " + reference.element.called();
  }
}
