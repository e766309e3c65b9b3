// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.TopologyPackage.Literals;

/** What messages, and the fixes of what they say, call an element. */
public final class Labels {
  /** Of what is called by its owner, for there is one of it. */
  private static final Map<EClass, String> OF_OWNER = Map.of(
      Literals.RPMSG_BUFFERS, "the buffers of ",
      Literals.BOUNCE, "the bounce buffers of ",
      Literals.MMIO, "the registers of ",
      Literals.PCI, "the registers of ");

  private Labels() {}

  /** Something in memory. */
  public static String of(Placed element) {
    EObject owner = element.eContainer();
    if (owner != null && element.eClass() == Literals.RESOURCE_TABLE) {
      return "the resource table of " + name(owner.eContainer() == null ? owner : owner.eContainer());
    }
    String what = OF_OWNER.get(element.eClass());
    if (what != null && owner != null) {
      return what + name(owner);
    }
    return (element.eClass() == Literals.VIRTQUEUE ? "queue " : "") + name(element);
  }

  /** The name of any element; of none, that there is none. */
  public static String name(EObject element) {
    return element == null ? "nothing" : QualifiedName.of(element);
  }
}
