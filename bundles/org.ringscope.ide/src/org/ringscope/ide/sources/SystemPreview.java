// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.formats.devicetree.TreeProblem;
import org.ringscope.model.editing.ElementDetails;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.simulation.topology.DrawnTopology;

/**
 * What a system that is not made yet will be.
 *
 * @param rows what is wrong, the worst first, then what there is
 * @param picture of the system
 */
public record SystemPreview(List<Row> rows, TopologyPicture picture) {
  private static final int MOST_ROWS = 500;

  /**
   * A line of the preview.
   *
   * @param element null for a problem
   * @param severity null for an element
   * @param what its name, or where the problem is
   */
  public record Row(EObject element, Severity severity, String what, String detail) {}

  /** Reads nothing and needs no window, but takes its time for large systems. */
  public static SystemPreview of(Topology topology) {
    return of(new DrawnTopology(null, topology, List.of()));
  }

  static SystemPreview of(DrawnTopology drawn) {
    Topology topology = drawn.topology();
    List<Row> rows = new ArrayList<>();
    for (TreeProblem problem : drawn.problems()) {
      rows.add(new Row(null, severity(problem.weight()), problem.path(), problem.text()));
    }
    for (Finding finding : TopologyValidator.validate(topology)) {
      if (finding.severity() != Severity.HINT) {
        rows.add(new Row(null, finding.severity(), ElementText.name(finding.object()), finding.message()));
      }
    }
    rows.sort((one, other) -> one.severity().compareTo(other.severity()));
    Stream.of(topology.getCores(), topology.getGroups(), topology.getDevices(), topology.getRegions(),
        topology.getMailboxes()).flatMap(List::stream)
        .forEach(element -> rows.add(new Row(element, null, ElementText.name(element), detail(element))));
    return new SystemPreview(List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS))),
        TopologyPicture.of(topology));
  }

  private static String detail(EObject element) {
    String words = ElementDetails.of(element);
    return ElementText.type(element.eClass()) + (words.isEmpty() ? "" : ", " + words);
  }

  private static Severity severity(TreeProblem.Weight weight) {
    return switch (weight) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.HINT;
    };
  }

  /** As {@code 2 errors, 1 warning}; empty if nothing is wrong. */
  public String problems() {
    long errors = rows.stream().filter(row -> row.severity() == Severity.ERROR).count();
    long warnings = rows.stream().filter(row -> row.severity() == Severity.WARNING).count();
    String both = errors > 0 && warnings > 0 ? ", " : "";
    return (errors > 0 ? count(errors, "error") : "") + both + (warnings > 0 ? count(warnings, "warning") : "");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
