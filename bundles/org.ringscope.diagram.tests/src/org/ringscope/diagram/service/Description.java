// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.model.topology.TopologyPackage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The description of the Sirius viewpoint, read as XML: this bundle and its tests know no Sirius. */
final class Description {
  static final Path BUNDLES = Path.of("..");
  private static final Path FILE = BUNDLES.resolve("org.ringscope.sirius/description/ringscope.odesign");
  private static final List<EPackage> MODELS = List.of(TopologyPackage.eINSTANCE, RingstatePackage.eINSTANCE);

  private final List<Element> elements;

  Description() throws Exception {
    NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile())
        .getElementsByTagName("*");
    elements = IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  Stream<Element> elements(String... tags) {
    return elements.stream().filter(each -> List.of(tags).contains(each.getTagName()));
  }

  /** All values of an attribute, wherever it stands. */
  Stream<String> values(String attribute) {
    return elements.stream().map(each -> each.getAttribute(attribute)).filter(value -> !value.isEmpty());
  }

  /** All expressions of a language, without its name in front. */
  List<String> expressions(String language) {
    List<String> found = new ArrayList<>();
    for (Element element : elements) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String value = element.getAttributes().item(i).getNodeValue();
        if (value.startsWith(language + ":")) {
          found.add(value.substring(language.length() + 1));
        }
      }
    }
    return found;
  }

  /** What a pattern finds in AQL expressions; its first group. */
  List<String> inExpressions(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return expressions("aql").stream().flatMap(each -> compiled.matcher(each).results())
        .map((MatchResult found) -> found.group(1)).distinct().toList();
  }

  List<Class<?>> services() {
    return values("qualifiedClassName").<Class<?>>map(name -> {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        throw new AssertionError("no class " + name, e);
      }
    }).toList();
  }

  static Stream<String> methods(Class<?> service) {
    return Stream.of(service.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isSynthetic()).map(Method::getName).distinct();
  }

  /** The source of all tests of this bundle that know a class. */
  static String testsOf(Class<?> service) throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith("Test.java"))::iterator) {
        String source = Files.readString(file);
        if (source.contains(service.getSimpleName() + "(")) {
          tests.append(source);
        }
      }
    }
    return tests.toString();
  }

  static EClassifier classifier(String name) {
    return MODELS.stream().filter(model -> name.startsWith(model.getName() + "::"))
        .map(model -> model.getEClassifier(name.substring(name.lastIndexOf(':') + 1))).findFirst().orElse(null);
  }

  static Stream<EClass> classes() {
    return MODELS.stream().flatMap(model -> model.getEClassifiers().stream()).filter(EClass.class::isInstance)
        .map(EClass.class::cast);
  }

  static boolean isFeature(String name) {
    return classes().anyMatch(type -> type.getEStructuralFeature(name) != null);
  }

  /** Elements inside another one that have a tag. */
  static List<Element> children(Node owner, String tag) {
    NodeList all = owner.getChildNodes();
    return IntStream.range(0, all.getLength()).mapToObj(all::item).filter(each -> each.getNodeName().equals(tag))
        .map(Element.class::cast).toList();
  }
}
