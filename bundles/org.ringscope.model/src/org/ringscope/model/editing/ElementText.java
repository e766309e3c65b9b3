// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.Virtqueue;

/** What elements of a topology are called on the screen. */
public final class ElementText {
  /** Those whose names are written in another way than those of classes. */
  private static final Map<String, String> TYPES = Map.of("Mmio", "virtio-mmio", "Pci", "virtio-pci", "VhostUser",
      "vhost-user", "Remoteproc", "remoteproc", "NetDevice", "Network Device", "RngDevice", "RNG Device");

  /** The type in words: Memory Region for MemoryRegion, RPMsg Device for RpmsgDevice. */
  public static String type(EClass type) {
    return TYPES.getOrDefault(type.getName(),
        type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("Rpmsg", "RPMsg"));
  }

  private ElementText() {}

  /** Short, for a tree that shows the owner above. */
  public static String name(EObject element) {
    if (element instanceof Virtqueue queue) {
      return QualifiedName.of(queue) + (queue.getName() == null ? "" : " " + queue.getName());
    }
    boolean isCalled = element instanceof NamedElement || element instanceof RpmsgChannel
        || element instanceof AddressWindow window && window.getName() != null;
    return isCalled ? orUnnamed(QualifiedName.localName(element)) : type(element.eClass());
  }

  /** For a list of choices: the name that a file would refer to it by. */
  public static String choice(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof EObject element ? QualifiedName.of(element)
        : value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
  }

  private static String orUnnamed(String name) {
    return name == null || name.isBlank() ? "(unnamed)" : name;
  }
}
