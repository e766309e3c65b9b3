// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;

/** Why a line cannot lead from one element to another, in words for who draws it. */
public final class Refusals {
  private static final ConnectionServices SERVICES = new ConnectionServices();

  private Refusals() {}

  /** Why a line of a kind cannot begin here; null if it can. */
  public static String begin(EObject source, String kind) {
    return SERVICES.canBegin(source, kind) ? null
        : line(kind) + " begins at " + (kind.equals("RpmsgChannel") ? "an endpoint or a core" : "a core") + ", not at "
            + what(source) + ".";
  }

  /** Why it cannot lead to this element; null if it can. */
  public static String connect(EObject source, String kind, EObject target) {
    String begin = begin(source, kind);
    if (begin != null || SERVICES.canConnect(source, kind, target)) {
      return begin;
    } else if (target == source) {
      return line(kind) + " of " + QualifiedName.of(source) + " leads to something else, not back to it.";
    }
    return switch (kind) {
      case "AddressWindow" -> target instanceof MemoryRegion ? QualifiedName.of(source) + " has a window to "
          + QualifiedName.of(target) + " already." : ends(kind, "memory", target);
      case "RpmsgDevice" -> target instanceof Core core ? bus((Core) source, core) : ends(kind, "another core", target);
      case "RpmsgChannel" -> source instanceof Core core && target instanceof Core other ? channel(core, other)
          : source instanceof Endpoint && target instanceof Endpoint ? QualifiedName.of(source) + " and "
              + QualifiedName.of(target) + " are not two free ends of one bus and one service."
              : ends(kind, source instanceof Core ? "another core" : "an endpoint of another core", target);
      default -> ends(kind, "another core", target);
    };
  }

  private static String bus(Core source, Core target) {
    String reason = NewBus.refusal(source, target);
    return reason != null ? reason : target.getName() + " is booted by " + QualifiedName.of(target.getBootedBy())
        + ": draw the bus from " + target.getName() + ", which then boots " + source.getName() + ".";
  }

  private static String channel(Core source, Core target) {
    String reason = NewBus.refusal(source, target);
    return reason != null ? reason : "There are several buses between " + source.getName() + " and " + target.getName()
        + ": draw the channel from an endpoint.";
  }

  private static String ends(String kind, String where, EObject target) {
    return line(kind) + " ends at " + where + ", not at " + what(target) + ".";
  }

  private static String line(String kind) {
    return switch (kind) {
      case "Doorbell" -> "A doorbell";
      case "AddressWindow" -> "A window";
      case "RpmsgDevice" -> "A bus";
      case "RpmsgChannel" -> "A channel";
      default -> "This line";
    };
  }

  private static String what(EObject element) {
    return element instanceof Topology ? "the background"
        : ElementText.type(element.eClass()) + " " + QualifiedName.of(element);
  }
}
