// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;

/**
 * What an element is called in files, markers, diagrams and messages. What stands in a group or region is called by its
 * name alone ({@code mcu}); what a core, device or mailbox contains by its owner and its name ({@code mcu/echo}), a queue
 * by its number ({@code rpmsg0/1}), a channel by its service, and what there is once by what it is
 * ({@code rpmsg0/transport}).
 */
public final class QualifiedName {
  private QualifiedName() {}

  /** The name of any element; of the topology itself its own name. Never null, unique in a topology without errors. */
  public static String of(EObject element) {
    EObject owner = element.eContainer();
    if (owner == null || isGlobal(element)) {
      return Objects.requireNonNullElse(localName(element), element.eClass().getName());
    }
    return of(owner) + "/" + Objects.requireNonNullElseGet(localName(element), () -> position(element));
  }

  /** Whether names of such elements are unique in the whole file: they stand in groups, or are regions. */
  public static boolean isGlobal(EObject element) {
    return element.eContainer() instanceof Group || element instanceof MemoryRegion;
  }

  /** What tells the element from others of its owner; null if it says nothing. */
  public static String localName(EObject element) {
    if (element instanceof Virtqueue queue) {
      return queue.getIndex() == null ? null : queue.getIndex().toString();
    } else if (element instanceof RpmsgChannel channel) {
      return channel.getService();
    } else if (element instanceof AddressWindow window) {
      return window.getName();
    }
    return element instanceof NamedElement named ? named.getName() : null;
  }

  /** The feature that holds it, with a number from 0 where that holds many. */
  private static String position(EObject element) {
    EStructuralFeature feature = element.eContainingFeature();
    return feature.isMany() ? feature.getName() + "." + ((List<?>) element.eContainer().eGet(feature)).indexOf(element)
        : feature.getName();
  }

  /** The first element that is called so; a queue also by its label ({@code rpmsg0/rx}). Null for none. */
  public static EObject find(Topology topology, String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? name : name.substring(0, slash);
    EObject found = global(topology, first);
    return slash < 0 || found == null ? found : inside(found, name.substring(slash + 1));
  }

  private static EObject global(Group group, String name) {
    Stream<? extends NamedElement> here = Stream.of(group.getCores(), group.getDevices(), group.getDoorbells(),
        group.getMailboxes(), group.getHubs(), group.getSteps(), group.getGroups()).flatMap(List::stream);
    return Stream.concat(here, regions(group.getRegions())).filter(each -> name.equals(each.getName()))
        .map(EObject.class::cast).findFirst()
        .orElseGet(() -> group.getGroups().stream().map(each -> global(each, name)).filter(Objects::nonNull)
            .findFirst().orElse(null));
  }

  private static Stream<MemoryRegion> regions(List<MemoryRegion> regions) {
    return regions.stream().flatMap(each -> Stream.concat(Stream.of(each), regions(each.getRegions())));
  }

  private static EObject inside(EObject owner, String rest) {
    for (EObject each : owner.eContents()) {
      String local = Objects.requireNonNullElseGet(localName(each), () -> position(each));
      boolean isLabel = each instanceof Virtqueue queue && rest.equals(queue.getName());
      if (rest.equals(local) || isLabel) {
        return each;
      }
      if (rest.startsWith(local + "/")) {
        EObject found = inside(each, rest.substring(local.length() + 1));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
