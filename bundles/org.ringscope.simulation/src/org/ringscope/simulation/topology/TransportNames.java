// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Transport;

/** What traces call each transport: the one place where a further one is entered. */
final class TransportNames {
  private static final Map<EClass, Function<Transport, String>> NAMES = Map.of(
      Literals.REMOTEPROC, transport -> "remoteproc",
      Literals.MMIO, transport -> mmio((Mmio) transport),
      Literals.PCI, transport -> "pci",
      Literals.FIXED_VRINGS, transport -> "fixed-vrings",
      Literals.VHOST_USER, transport -> "vhost-user");

  private TransportNames() {}

  /** Empty for none. */
  static String of(Transport transport) {
    return transport == null ? "" : NAMES.get(transport.eClass()).apply(transport);
  }

  private static String mmio(Mmio registers) {
    return (Defaults.isTrapped(registers) ? "mmio" : "mmio-shared")
        + (registers.getVersion() == MmioVersion.LEGACY ? 1 : 2);
  }
}
