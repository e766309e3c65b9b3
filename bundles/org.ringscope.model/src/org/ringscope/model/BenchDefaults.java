// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.model.topology.Display;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.SizeMix;
import org.ringscope.protocol.can.CanFrame;

/** As {@link Defaults}, of a bench of control units. */
public final class BenchDefaults {
  /** The channel of a CAN node. */
  public static final String CAN = "can";
  /** The channel of digital lines. */
  public static final String DIO = "dio";
  /** The channel of a display. */
  public static final String LCD = "lcd";
  public static final long BIT_RATE = 500_000;
  public static final int LINES = 8;
  public static final int COLUMNS = 16;
  public static final int ROWS = 2;

  private BenchDefaults() {}

  /** The first CAN bus of a system; null where there is none. */
  public static CanHub hub(Topology topology) {
    return new TopologyContents(topology).cores().stream().flatMap(core -> core.getTasks().stream())
        .filter(CanHub.class::isInstance).map(CanHub.class::cast).findFirst().orElse(null);
  }

  public static String service(CanHub hub) {
    return hub.getService() == null ? CAN : hub.getService();
  }

  public static long bitRate(CanHub hub) {
    return hub.getBitRate() == null ? BIT_RATE : hub.getBitRate();
  }

  public static long dataBitRate(CanHub hub) {
    return hub.getDataBitRate() == null ? bitRate(hub) : hub.getDataBitRate();
  }

  public static boolean isExtended(CanNode node) {
    return Boolean.TRUE.equals(node.getExtended());
  }

  /** Without the bit that tells the two forms apart. */
  public static long identifier(CanNode node) {
    return node.getIdentifier() == null ? 0 : node.getIdentifier();
  }

  public static boolean isFd(CanNode node) {
    return Boolean.TRUE.equals(node.getFd());
  }

  /** Bytes of data in its frames. */
  public static SizeMix size(CanNode node) {
    return node.getSize() == null ? SizeMix.of(CanFrame.MAX_DATA) : node.getSize();
  }

  public static int inputs(DigitalIo lines) {
    return lines.getInputs() == null ? LINES : lines.getInputs();
  }

  public static int outputs(DigitalIo lines) {
    return lines.getOutputs() == null ? LINES : lines.getOutputs();
  }

  public static int columns(Display display) {
    return display.getColumns() == null ? COLUMNS : display.getColumns();
  }

  public static int rows(Display display) {
    return display.getRows() == null ? ROWS : display.getRows();
  }
}
