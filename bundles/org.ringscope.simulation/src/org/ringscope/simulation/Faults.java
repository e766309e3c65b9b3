// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import java.util.Optional;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Topology;

/** The mistakes that {@link SimulationOptions.Builder#fault} knows. */
public final class Faults {

  /** A device address is used as if the core could dereference it: its address windows are left out. */
  public static final Fault MISSING_TRANSLATION = new Fault("missing-translation", "F26",
      "the remote core uses the vrings' device addresses without translating them");

  /** A driver changes a buffer that the device has. */
  public static final Fault OVERWRITTEN_BUFFER = new Fault("overwrite-exposed-buffer", "BUFFER_CHANGED",
      "a driver changes a byte of a buffer that it has made available");

  /** A driver makes buffers available that share bytes. */
  public static final Fault OVERLAPPING_BUFFERS = new Fault("overlap-buffers", "BUFFER_OVERLAP",
      "a host makes RPMsg buffers available of which each begins in the middle of the one before");

  private static final List<Fault> ALL = List.of(MISSING_TRANSLATION, OVERWRITTEN_BUFFER, OVERLAPPING_BUFFERS);

  private Faults() {}

  /** All faults, in the order in which they are shown. */
  public static List<Fault> list() {
    return ALL;
  }

  /**
   * Whether a fault can be made in this topology.
   *
   * @throws IllegalArgumentException when none of its cores can have it, or not the one that was asked for
   */
  public static void check(Topology topology, InjectedFault injected) {
    boolean isTranslation = injected.fault().equals(MISSING_TRANSLATION);
    boolean needsRemoteproc = !injected.fault().equals(OVERWRITTEN_BUFFER);
    List<String> cores = new TopologyContents(topology).devices().stream()
        .filter(device -> !needsRemoteproc || device.getTransport() instanceof Remoteproc)
        .map(device -> (isTranslation ? device.getDeviceSide() : device.getDriverSide()).getName()).distinct().toList();
    if (cores.stream().noneMatch(injected::strikes)) {
      throw new IllegalArgumentException("fault " + injected.fault().name() + (cores.isEmpty()
          ? isTranslation ? " needs a core that is booted by remoteproc"
              : needsRemoteproc ? " needs a core that boots another by remoteproc"
                  : " needs a core that drives a device"
          : ": no core \"" + injected.argument() + "\" can have it, but "
              + String.join(", ", cores)));
    }
  }

  /** Whether only a look at the buffers in flight finds it. */
  static boolean isOfBuffers(Fault fault) {
    return fault.equals(OVERWRITTEN_BUFFER) || fault.equals(OVERLAPPING_BUFFERS);
  }

  /** The fault of this name, or the first that this number of a diagnosis means. */
  public static Optional<Fault> find(String name) {
    return ALL.stream().filter(fault -> fault.name().equals(name) || fault.diagnosis().equals(name)).findFirst();
  }
}
