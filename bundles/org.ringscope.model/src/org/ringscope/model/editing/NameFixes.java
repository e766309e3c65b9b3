// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Labels;

/** Fixes of names, and of what must be said and is not. */
final class NameFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "name-form", QuickFix.of(NamedElement.class, NameFixes::form),
      "name-unique", QuickFix.of(NamedElement.class, NameFixes::unique),
      "window-name", QuickFix.of(AddressWindow.class, NameFixes::window),
      "ring-label", QuickFix.of(Virtqueue.class, queue -> new QuickFix(
          "Take the label " + queue.getName() + " from " + Labels.of(queue), () -> queue.setName(null))),
      "required", NameFixes::required);

  private NameFixes() {}

  private static QuickFix form(NamedElement named) {
    String letters = letters(named.getName());
    return letters.isEmpty() ? unique(named) : rename(named, letters);
  }

  private static QuickFix unique(NamedElement named) {
    Topology topology = TopologyContents.topologyOf(named);
    String letters = letters(named.getName());
    String stem = letters.isEmpty() ? named.eClass().getName().toLowerCase(Locale.ROOT) : letters;
    return topology == null || named.eContainer() == null ? null
        : rename(named, NewElement.freeName(topology, named.eContainer(), named, stem + "_"));
  }

  private static String letters(String name) {
    return name == null ? "" : name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceAll("^[^A-Za-z]+", "");
  }

  private static QuickFix rename(NamedElement named, String name) {
    String old = named.getName() == null || named.getName().isEmpty()
        ? "the " + ElementText.type(named.eClass()) + " without a name" : named.getName();
    return new QuickFix("Rename " + old + " to " + name, () -> named.setName(name));
  }

  private static QuickFix window(AddressWindow window) {
    String letters = letters(window.getName());
    Set<String> taken = window.eContainer().eContents().stream().filter(each -> each != window)
        .map(QualifiedName::localName).filter(Objects::nonNull).collect(Collectors.toSet());
    String stem = letters.isEmpty() ? "window" : letters;
    String free = stem;
    for (int number = 0; taken.contains(free); number++) {
      free = stem + "_" + number;
    }
    String name = free;
    return new QuickFix("Rename the window " + window.getName() + " to " + name, () -> window.setName(name));
  }

  /** What has one value that can be meant. */
  private static QuickFix required(EObject element) {
    if (element instanceof NamedElement named && !(element instanceof Topology)
        && (named.getName() == null || named.getName().isEmpty())) {
      return unique(named);
    } else if (element instanceof Virtqueue queue && queue.getIndex() == null) {
      return RingFixes.index(queue);
    } else if (element instanceof MemoryRegion region) {
      return RegionFixes.place(region);
    } else if (element instanceof AddressWindow window && window.getRegion() != null) {
      return WindowFixes.move(window);
    } else if (element instanceof Endpoint endpoint && endpoint.getBus() == null) {
      return ChannelFixes.bus(endpoint);
    }
    return element instanceof EndpointTask task && task.getEndpoint() == null ? endpoint(task) : null;
  }

  private static QuickFix endpoint(EndpointTask task) {
    List<Endpoint> free = task.eContainer() instanceof Core core ? core.getEndpoints().stream()
        .filter(each -> core.getTasks().stream()
            .noneMatch(other -> other instanceof EndpointTask its && its.getEndpoint() == each))
        .toList() : List.of();
    return free.size() != 1 ? null
        : new QuickFix("Let " + Labels.name(task) + " speak over " + Labels.name(free.get(0)),
            () -> task.setEndpoint(free.get(0)));
  }

  /** The only bus that a core is a side of; null for none or several. */
  static RpmsgDevice onlyBus(EObject core) {
    List<RpmsgDevice> buses = new TopologyContents(TopologyContents.topologyOf(core)).buses().stream()
        .filter(bus -> bus.getDriverSide() == core || bus.getDeviceSide() == core).toList();
    return buses.size() == 1 ? buses.get(0) : null;
  }
}
