// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_HUB__BIT_RATE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_HUB__DATA_BIT_RATE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_HUB__SERVICE;
import static org.ringscope.model.topology.TopologyPackage.Literals.CAN_NODE__IDENTIFIER;
import static org.ringscope.model.topology.TopologyPackage.Literals.DIGITAL_IO__INPUTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.DIGITAL_IO__OUTPUTS;
import static org.ringscope.model.topology.TopologyPackage.Literals.DISPLAY__COLUMNS;
import static org.ringscope.model.topology.TopologyPackage.Literals.DISPLAY__ROWS;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__SIZE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.CanNodes;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.can.CanFrame;

/** Rules about a bench of control units: what a CAN frame can carry, and whose it is. */
final class BenchRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("can-size", CanNode.class, BenchRules::size),
      TopologyRule.error("can-identifier", CanNode.class, BenchRules::identifier),
      TopologyRule.error("can-identifier", Topology.class, BenchRules::once),
      TopologyRule.error("can-hub", Topology.class, BenchRules::hubs),
      TopologyRule.error("workload-numbers", CanHub.class, BenchRules::rates),
      TopologyRule.error("workload-numbers", DigitalIo.class, BenchRules::lines),
      TopologyRule.error("workload-numbers", Display.class, BenchRules::display));

  private static final long MOST_BIT_RATE = 1_000_000_000;
  private static final int MOST_LINES = 1024;
  private static final int MOST_CELLS = 1024;

  private BenchRules() {}

  /** Linux {@code include/uapi/linux/can.h}: {@code CAN_MAX_DLEN}, {@code CANFD_MAX_DLEN}. */
  private static void size(CanNode node, Report report) {
    int most = BenchDefaults.isFd(node) ? CanFrame.MAX_FD_DATA : CanFrame.MAX_DATA;
    int largest = BenchDefaults.size(node).largest();
    if (largest > most) {
      report.add(TRAFFIC__SIZE, Labels.name(node) + ": a size of " + largest + " bytes, a CAN "
          + (BenchDefaults.isFd(node) ? "FD " : "") + "frame has at most " + most
          + (largest <= CanFrame.MAX_FD_DATA ? " (64 with fd=\"true\")" : ""));
    }
  }

  private static void identifier(CanNode node, Report report) {
    long most = BenchDefaults.isExtended(node) ? CanFrame.EXTENDED_MASK : CanFrame.STANDARD_MASK;
    if (BenchDefaults.identifier(node) > most) {
      report.add(CAN_NODE__IDENTIFIER, Labels.name(node) + ": identifier 0x"
          + Long.toHexString(BenchDefaults.identifier(node)) + ", the highest of "
          + (BenchDefaults.isExtended(node) ? "29" : "11") + " bits is 0x" + Long.toHexString(most)
          + (BenchDefaults.isExtended(node) ? "" : " (0x1fffffff with extended=\"true\")"));
    }
  }

  /** Two nodes that send data with one identifier at once disturb each other (ISO 11898-1, bitwise arbitration). */
  private static void once(Topology topology, Report report) {
    CanNodes nodes = report.system().nodes();
    for (CanHub hub : nodes.hubs()) {
      Map<Long, CanNode> senders = new HashMap<>();
      for (CanNode node : nodes.of(hub)) {
        long key = BenchDefaults.identifier(node) | (BenchDefaults.isExtended(node) ? 1L << Integer.SIZE : 0);
        CanNode other = senders.putIfAbsent(key, node);
        if (other != null) {
          report.add(node, CAN_NODE__IDENTIFIER, Labels.name(node) + " sends with identifier 0x"
              + Long.toHexString(BenchDefaults.identifier(node)) + ", as " + Labels.name(other)
              + " does on the same bus");
        }
      }
    }
  }

  /** A node speaks on one bus. */
  private static void hubs(Topology topology, Report report) {
    CanNodes nodes = report.system().nodes();
    Map<CanNode, CanHub> joined = new HashMap<>();
    for (CanHub hub : nodes.hubs()) {
      for (CanNode node : nodes.of(hub)) {
        CanHub other = joined.putIfAbsent(node, hub);
        if (other != null && other != hub) {
          report.add(hub, CAN_HUB__SERVICE,
              Labels.name(hub) + " joins " + Labels.name(node) + ", as " + Labels.name(other) + " does");
          break;
        }
      }
    }
  }

  private static void rates(CanHub hub, Report report) {
    between(CAN_HUB__BIT_RATE, BenchDefaults.bitRate(hub), 1, MOST_BIT_RATE, report);
    if (hub.getDataBitRate() != null) {
      between(CAN_HUB__DATA_BIT_RATE, hub.getDataBitRate(), 1, MOST_BIT_RATE, report);
    }
  }

  private static void lines(DigitalIo lines, Report report) {
    between(DIGITAL_IO__INPUTS, BenchDefaults.inputs(lines), 0, MOST_LINES, report);
    between(DIGITAL_IO__OUTPUTS, BenchDefaults.outputs(lines), 0, MOST_LINES, report);
  }

  private static void display(Display display, Report report) {
    between(DISPLAY__COLUMNS, BenchDefaults.columns(display), 1, MOST_CELLS, report);
    between(DISPLAY__ROWS, BenchDefaults.rows(display), 1, MOST_CELLS, report);
  }

  private static void between(EAttribute feature, long value, long least, long most, Report report) {
    if (value < least || value > most) {
      report.add(feature, Labels.name(report.element()) + ": " + feature.getName() + " is " + value + "; it must be "
          + least + " to " + most);
    }
  }
}
