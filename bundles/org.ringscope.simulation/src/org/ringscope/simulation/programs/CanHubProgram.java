// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.CanNodes;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.protocol.can.CanTiming;
import org.ringscope.runtime.can.CanBus;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.traffic.TrafficSummary;

/**
 * The CAN bus of a bench, on the host: what a node sends on its channel goes over one wire to all others. The wire begins
 * when every node is there that is to be there from the start, or a second later without those that are not: a frame that
 * nobody hears would be sent again and again on a real bus.
 */
final class CanHubProgram extends TaskProgram<CanHub> {
  private static final long PATIENCE_NANOS = 1_000_000_000;

  private final String service;
  private final CanBus wire;
  private final List<HubPort> ports = new ArrayList<>();
  private final int expected;
  private final String wait;
  private final BooleanSupplier mayGoOn = this::mayGoOn;
  /** When the bus began; -1 before. */
  private long beginNanos = -1;
  private boolean isChanged;
  private long delivered;
  private long refused;
  private long unsent;

  CanHubProgram(CanHub task, CoreDevices devices, Engine engine) {
    super(task, engine);
    service = BenchDefaults.service(task);
    wait = "frames of service " + service;
    wire = new CanBus(new CanTiming(BenchDefaults.bitRate(task), BenchDefaults.dataBitRate(task)));
    wire.holdUntil(Long.MAX_VALUE);
    expected = (int) new CanNodes(engine.ids().contents()).of(task).stream().filter(CanHubProgram::isThereAtTheStart)
        .count();
    devices.hosts(task.getBuses()).forEach(side -> side.register(new HubDriver(this, side)));
  }

  private static boolean isThereAtTheStart(CanNode node) {
    return Defaults.startNanos(node) == 0;
  }

  @Override
  public String name() {
    return "CAN hub of service " + service;
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    long passed = core.nanos() - beginNanos;
    return beginNanos < 0 ? "waits for nodes"
        : wire.frames() + " frames on the bus, load "
            + String.format(Locale.ROOT, "%.1f", 100.0 * wire.busyNanos() / Math.max(1, passed)) + " %"
            + count(refused, "refused") + count(unsent, "not sent by nodes that left")
            + count(wire.overruns(), "missed by nodes that were too slow")
            + count(wire.conflicts(), "times two nodes sent the same identifier at once");
  }

  /** What the bus has carried, and what nodes got of it. */
  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.of(delivered, wire.frames());
  }

  String service() {
    return service;
  }

  CanBus wire() {
    return wire;
  }

  @Override
  public void run() {
    awaitStart();
    long patience = core.nanos() + PATIENCE_NANOS;
    while (true) {
      isChanged = false;
      if (beginNanos < 0 && (ports.size() >= expected || core.nanos() >= patience)) {
        begin();
      }
      long next = wire.advance(core.nanos());
      for (int i = 0; i < ports.size(); i++) {
        delivered += ports.get(i).deliver();
      }
      core.await(wait, mayGoOn, beginNanos < 0 ? patience : next);
    }
  }

  private void begin() {
    if (ports.size() < expected) {
      core.print("can: the bus begins with " + ports.size() + " of " + expected + " nodes");
    }
    beginNanos = core.nanos();
    wire.holdUntil(beginNanos);
  }

  private boolean mayGoOn() {
    for (int i = 0; !isChanged && i < ports.size(); i++) {
      isChanged = ports.get(i).mayDeliver();
    }
    return isChanged;
  }

  /** In an interrupt, as what follows. */
  void joined(HubPort port) {
    ports.add(port);
    isChanged = true;
  }

  void left(HubPort port) {
    ports.remove(port);
    port.wire().leave();
    unsent += port.wire().unsent();
    isChanged = true;
  }

  void offered(HubPort port, ByteBuffer buffer, int offset, int length) {
    if (!port.wire().send(buffer, offset, length, core.nanos())) {
      refused++;
    }
    isChanged = true;
  }

  private static String count(long number, String what) {
    return number == 0 ? "" : ", " + number + " " + what;
  }
}
