// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;

/**
 * Something that {@code check} found.
 *
 * @param line where it begins in the file, from 1; 0 if it is not there
 * @param element the qualified name of the element that it is about
 */
record TopologyFinding(String rule, Severity severity, int line, String element, String text) {
  private static final int MOST_SHOWN = 300;

  static TopologyFinding of(Finding finding) {
    TopologyFinding found = of(finding.rule(), finding.severity(), finding.object(), finding.message());
    return finding.line() == 0 ? found
        : new TopologyFinding(found.rule, found.severity, finding.line(), found.element, found.text);
  }

  String severityWord() {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** One line: where, how bad, the element's name where the text does not say it anyway, what, by which rule. */
  String inOneLine(Path file) {
    boolean isNamed =
        Pattern.compile("(?<![\\w.-])" + Pattern.quote(element) + "(?![\\w-]|\\.\\w)").matcher(text).find();
    return file + (line > 0 ? ":" + line : "") + ": " + severityWord() + ": " + (isNamed ? "" : shown() + ": ") + text
        + " [" + rule + "]";
  }

  /** Names may be as long as a file. */
  private String shown() {
    return element.length() <= MOST_SHOWN ? element : element.substring(0, MOST_SHOWN) + "…";
  }

  static TopologyFinding of(String rule, Severity severity, EObject element, String text) {
    int line = element.eResource() instanceof TopologyResource resource ? resource.lineOf(element) : 0;
    return new TopologyFinding(rule, severity, line, name(element), text);
  }

  /** In one line, whatever the name has in it. */
  static String name(EObject element) {
    return QualifiedName.of(element).replace('\n', ' ').replace('\r', ' ');
  }
}
