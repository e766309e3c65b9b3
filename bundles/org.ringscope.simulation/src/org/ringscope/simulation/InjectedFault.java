// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

/**
 * A fault and where it strikes.
 *
 * @param argument what follows the colon of {@code NAME:ARGUMENT}: the name of a core; empty means every core that can
 *     have the fault
 */
public record InjectedFault(Fault fault, String argument) {

  /**
   * Reads {@code NAME} or {@code NAME:ARGUMENT}.
   *
   * @throws IllegalArgumentException when there is no such fault
   */
  public static InjectedFault parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    Fault fault = Faults.find(name).orElseThrow(() -> new IllegalArgumentException("unknown fault \"" + name + "\""));
    return new InjectedFault(fault, colon < 0 ? "" : text.substring(colon + 1));
  }

  /** Whether it strikes the core of this name. */
  public boolean strikes(String core) {
    return argument.isEmpty() || argument.equals(core);
  }
}
