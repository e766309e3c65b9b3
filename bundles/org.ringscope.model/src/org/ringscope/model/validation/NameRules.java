// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.NameForm;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Mailbox;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about names, and that what must be said is said. */
final class NameRules {
  private static final EStructuralFeature NAME_FEATURE = Literals.NAMED_ELEMENT__NAME;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("required", EObject.class, NameRules::required),
      TopologyRule.error("name-form", NamedElement.class, NameRules::form),
      TopologyRule.error("name-unique", Topology.class, NameRules::unique),
      TopologyRule.error("name-unique", Core.class, NameRules::uniqueInCore),
      TopologyRule.error("name-unique", Mailbox.class, (mailbox, report) -> unique(mailbox.getChannels(), report)),
      TopologyRule.error("name-unique", Firmware.class, (firmware, report) -> unique(firmware.getTraces(), report)),
      TopologyRule.warning("window-name", Core.class, NameRules::windows));

  private static final Map<EClass, List<EStructuralFeature>> REQUIRED = new ConcurrentHashMap<>();

  private NameRules() {}

  private static void required(EObject element, Report report) {
    List<EStructuralFeature> required = REQUIRED.computeIfAbsent(element.eClass(),
        type -> type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isRequired).toList());
    for (EStructuralFeature feature : required) {
      if (!element.eIsSet(feature) || "".equals(element.eGet(feature))) {
        report.add(feature, Labels.name(element) + " has no " + feature.getName());
      }
    }
  }

  /** Nothing refers to a topology: it may be called as people call the system. */
  private static void form(NamedElement element, Report report) {
    String name = element.getName();
    if (name != null && name.length() > TopologyLimits.NAME_LENGTH) {
      report.add(NAME_FEATURE,
          "a name has " + name.length() + " characters; the most is " + TopologyLimits.NAME_LENGTH);
    } else if (name != null && !name.isEmpty() && !(element instanceof Topology) && !NameForm.fits(name)) {
      report.add(NAME_FEATURE, "name " + NameForm.refusal(name));
    }
  }

  /** References are names: of two elements with one name, only the first can be meant. */
  private static void unique(Topology topology, Report report) {
    TopologyContents all = report.system().contents();
    List<NamedElement> global = new ArrayList<>();
    addGroups(topology, global);
    List.of(all.cores(), all.regions(), all.mailboxes(), all.doorbells(), all.devices()).forEach(global::addAll);
    unique(global, report);
  }

  private static void addGroups(Group group, List<NamedElement> all) {
    all.addAll(group.getGroups());
    group.getGroups().forEach(inner -> addGroups(inner, all));
  }

  private static void uniqueInCore(Core core, Report report) {
    if (core.getEndpoints().isEmpty() && core.getTasks().isEmpty()) {
      return;
    }
    List<NamedElement> local = new ArrayList<>(core.getEndpoints());
    local.addAll(core.getTasks());
    unique(local, report);
    for (NamedElement each : local) {
      if (core.getFirmware() != null && Literals.CORE__FIRMWARE.getName().equals(each.getName())) {
        report.add(each, NAME_FEATURE, "name " + QualifiedName.of(each) + " is that of the core's firmware");
      }
    }
  }

  /** At the second of those that have it. */
  private static void unique(List<? extends NamedElement> elements, Report report) {
    Map<String, NamedElement> first = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (NamedElement element : elements) {
      NamedElement other = element.getName() == null ? null : first.putIfAbsent(element.getName(), element);
      if (other != null && said.add(element.getName())) {
        report.add(element, NAME_FEATURE,
            "name " + QualifiedName.of(element) + " is taken by another " + other.eClass().getName());
      }
    }
  }

  /** Nothing refers to a window, but messages and markers name it. */
  private static void windows(Core core, Report report) {
    if (core.getWindows().isEmpty()) {
      return;
    }
    Map<String, String> taken = new HashMap<>();
    core.getEndpoints().forEach(each -> taken.put(each.getName(), each.eClass().getName()));
    core.getTasks().forEach(each -> taken.put(each.getName(), each.eClass().getName()));
    for (AddressWindow window : core.getWindows()) {
      String name = window.getName();
      String other = name == null ? null : taken.putIfAbsent(name, "window");
      if (other != null) {
        report.add(window, Literals.ADDRESS_WINDOW__NAME,
            "name " + QualifiedName.of(window) + " is taken by another " + other);
      } else if (name != null && !NameForm.fits(name)) {
        report.add(window, Literals.ADDRESS_WINDOW__NAME, "name " + NameForm.refusal(name));
      }
    }
  }
}
