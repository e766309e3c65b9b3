// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The help page that lists every element and attribute of a topology, made of the documentation in the ecore. */
final class ReferencePage {
  /** Below the folder of the bundles. */
  static final String FILE = "org.ringscope.ide/help/topology-reference.html";

  private final StringBuilder html = new StringBuilder();
  private final EPackage model;

  private ReferencePage(EPackage model) {
    this.model = model;
  }

  static String of(EPackage model) {
    return new ReferencePage(model).page();
  }

  private String page() {
    line("<!DOCTYPE html>");
    line("<!-- Generated from topology.ecore by releng/emfgen/generate. -->");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Elements of a topology</title>");
    line("<link rel=\"stylesheet\" href=\"help.css\"></head><body>");
    line("<h1>Elements of a topology</h1>");
    line("<p>Every element and attribute of a <code>.topology</code> file. Attributes in <b>bold</b> are needed;"
        + " what is left out is chosen by the engine. <a href=\"topology.html\">How to write one</a></p>");
    List<EClass> classes = classifiers(EClass.class);
    line("<p class=\"index\">" + classes.stream().map(ReferencePage::link).collect(Collectors.joining(" · ")) + "</p>");
    classes.forEach(this::add);
    line("<h1>Values</h1>");
    classifiers(EEnum.class).forEach(this::add);
    classifiers(EDataType.class).stream().filter(type -> !(type instanceof EEnum)).forEach(this::add);
    line("</body></html>");
    return html.toString();
  }

  private <T extends EClassifier> List<T> classifiers(Class<T> type) {
    return model.getEClassifiers().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void add(EClass element) {
    heading(element);
    String above = element.getESuperTypes().stream().map(ReferencePage::link).collect(Collectors.joining(", "));
    line("<p>" + documentation(element) + (above.isEmpty() ? "" : " Has all of " + above + ".")
        + (element.isAbstract() ? " <i>Stands for several kinds.</i>" : "") + "</p>");
    if (!element.getEStructuralFeatures().isEmpty()) {
      line("<table>");
      element.getEStructuralFeatures().forEach(this::add);
      line("</table>");
    }
  }

  private void add(EStructuralFeature feature) {
    String name = feature.isRequired() ? "<b>" + feature.getName() + "</b>" : feature.getName();
    String type = link(feature.getEType());
    String what = feature instanceof EAttribute ? type
        : ((EReference) feature).isContainment() ? "&lt;" + feature.getName() + "&gt; " + type : "name of a " + type;
    line("<tr><td><code>" + name + "</code></td><td>" + what + (feature.isMany() ? ", any number" : "") + "</td><td>"
        + documentation(feature) + "</td></tr>");
  }

  private void add(EEnum words) {
    heading(words);
    line("<p>" + documentation(words) + "</p>");
    line("<table>");
    words.getELiterals().forEach(
        word -> line("<tr><td><code>" + word.getLiteral() + "</code></td><td>" + documentation(word) + "</td></tr>"));
    line("</table>");
  }

  private void add(EDataType value) {
    heading(value);
    line("<p>" + documentation(value) + "</p>");
  }

  private void heading(EClassifier type) {
    line("<h2 id=\"" + type.getName() + "\">" + type.getName() + "</h2>");
  }

  private static String link(EClassifier type) {
    return switch (type.getName()) {
      case "EString" -> "text";
      case "EIntegerObject" -> "number";
      case "EBooleanObject" -> "true or false";
      case "EByteArray" -> "bytes in hex";
      default -> "<a href=\"#" + type.getName() + "\">" + type.getName() + "</a>";
    };
  }

  private static String documentation(EModelElement element) {
    return EcoreUtil.getDocumentation(element).replace("&", "&amp;").replace("<", "&lt;");
  }

  private void line(String text) {
    html.append(text).append('\n');
  }
}
