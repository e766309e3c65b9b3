// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import java.util.Optional;

/** The mistakes that {@link SimulationOptions.Builder#fault} knows. */
public final class Faults {

  /** A device address is used as if the core could dereference it: its address windows are left out. */
  public static final Fault MISSING_TRANSLATION = new Fault("missing-translation", "F26",
      "the remote core uses the vrings' device addresses without translating them");

  private static final List<Fault> ALL = List.of(MISSING_TRANSLATION);

  private Faults() {}

  /** All faults, in the order in which they are shown. */
  public static List<Fault> list() {
    return ALL;
  }

  /** The fault of this name. */
  public static Optional<Fault> find(String name) {
    return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst();
  }
}
