// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.Endpoint;
import org.ringscope.model.HexNumber;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.NamedElement;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.Workload;

/** What the editor calls the elements of a topology: a name, and a detail that tells it from its neighbours. */
final class ElementText {

  private ElementText() {}

  /** The words of a type: Memory Region for MemoryRegion, RPMsg Bus for RpmsgBus. */
  static String type(EClass type) {
    return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("Rpmsg", "RPMsg");
  }

  static String name(EObject element) {
    if (element instanceof NamedElement named) {
      return orUnnamed(named.getName());
    }
    if (element instanceof Topology topology) {
      return orUnnamed(topology.getName());
    }
    if (element instanceof Virtqueue queue) {
      String device = queue.eContainer() instanceof VirtioDevice owner ? orUnnamed(owner.getName()) : "?";
      return device + "/" + queue.getIndex();
    }
    if (element instanceof RpmsgChannel channel) {
      return orUnnamed(channel.getService());
    }
    if (element instanceof AddressWindow window && window.getName() != null) {
      return window.getName();
    }
    if (element instanceof Endpoint endpoint) {
      return "endpoint of " + nameOrNone(endpoint.getCore());
    }
    return type(element.eClass());
  }

  /** A few words that say what it is; may be empty. */
  static String detail(EObject element) {
    if (element instanceof Core core) {
      return literal(core.getKind()) + " · " + literal(core.getOs());
    }
    if (element instanceof MemoryRegion region) {
      return orUnknown(region.getAddress()) + " · " + HexNumber.format(region.getSize()) + " · "
          + literal(region.getRole());
    }
    if (element instanceof AddressWindow window) {
      return orUnknown(window.getFrom()) + " → " + orUnknown(window.getTo()) + " · "
          + HexNumber.format(window.getSize());
    }
    if (element instanceof Doorbell doorbell) {
      return nameOrNone(doorbell.getFrom()) + " → " + nameOrNone(doorbell.getTo());
    }
    if (element instanceof VirtioDevice device) {
      return literal(device.getTransport()) + " · driver " + nameOrNone(device.getDriver()) + " · device "
          + nameOrNone(device.getDevice());
    }
    if (element instanceof Virtqueue queue) {
      return queue.getSize() + " entries · " + literal(queue.getFormat());
    }
    if (element instanceof RpmsgBus bus) {
      return bus.getBufferCount() + " × " + bus.getBufferSize() + " bytes · " + nameOrNone(bus.getDevice());
    }
    if (element instanceof Endpoint endpoint) {
      return endpoint.getAddress() == null ? "address assigned at run time" : endpoint.getAddress().toString();
    }
    return element instanceof Workload workload ? "on " + nameOrNone(workload.getCore()) : "";
  }

  /** For a list of choices: the name and where that is ambiguous the type. */
  static String choice(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof EObject element ? name(element)
        : value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
  }

  private static String nameOrNone(EObject element) {
    return element == null ? "?" : name(element);
  }

  private static String orUnnamed(String name) {
    return name == null || name.isBlank() ? "(unnamed)" : name;
  }

  private static String orUnknown(Object value) {
    return value == null ? "?" : value.toString();
  }

  private static String literal(Enumerator value) {
    return value == null ? "?" : value.getLiteral();
  }
}
