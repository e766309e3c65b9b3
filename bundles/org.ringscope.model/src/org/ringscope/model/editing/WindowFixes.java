// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.model.validation.Labels;

/** Fixes of the windows through which cores see memory. */
final class WindowFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "window-size", QuickFix.of(AddressWindow.class, WindowFixes::whole),
      "window-region", QuickFix.of(AddressWindow.class, WindowFixes::whole),
      "window-overlap", QuickFix.of(AddressWindow.class, WindowFixes::move),
      "window-without-memory", QuickFix.of(AddressWindow.class, WindowFixes::memory));

  private WindowFixes() {}

  private static String label(AddressWindow window) {
    return window.getName() == null || window.getName().isEmpty()
        ? "the window of " + Labels.name(window.eContainer()) + " at " + window.getAddress()
        : "the window " + Labels.name(window);
  }

  private static QuickFix whole(AddressWindow window) {
    return window.getRegion() == null ? null
        : new QuickFix("Let " + label(window) + " stand for all of " + Labels.name(window.getRegion()), () -> {
          window.setPhysical(null);
          window.setSize(null);
        });
  }

  /** To the address of the memory behind it, or to one that is free. */
  static QuickFix move(AddressWindow window) {
    Span behind = Span.behind(window);
    if (behind == null || !(window.eContainer() instanceof Core core)) {
      return null;
    }
    Address free = new Address(Reach.freeAddress(core, window, behind));
    return new QuickFix("Move " + label(window) + " to " + free, () -> window.setAddress(free));
  }

  private static QuickFix memory(AddressWindow window) {
    Core core = (Core) window.eContainer();
    return new QuickFix("Add the memory behind " + label(window), () -> {
      MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
      NewElement.name(TopologyContents.topologyOf(core), core.eContainer(), region,
          window.getName() == null ? core.getName() + "_memory" : window.getName());
      region.setAddress(Defaults.physical(window));
      region.setSize(new Size(Defaults.size(window)));
      ((Group) core.eContainer()).getRegions().add(region);
    });
  }
}
