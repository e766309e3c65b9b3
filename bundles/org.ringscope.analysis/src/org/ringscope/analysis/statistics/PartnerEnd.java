// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Comparator;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * An RPMsg endpoint. Each side of a bus has addresses of its own, so that the same address may be on both.
 *
 * @param bus id of the bus
 * @param core id of the core that it is on, {@link Unknown#ID} if unknown
 * @param address u32
 */
public record PartnerEnd(int bus, Side side, int core, long address) {
  /** By address; of two with the same one the driver's is first. */
  static final Comparator<PartnerEnd> ORDER =
      Comparator.comparingLong(PartnerEnd::address).thenComparing(PartnerEnd::side);

  /** Of a bus. */
  public enum Side {
    DRIVER, DEVICE,
    /** The source does not say which queue carried the messages. */
    UNKNOWN
  }

  /** Who sends messages that go this way. */
  static PartnerEnd source(SystemDescription system, int bus, Direction way, long address) {
    return of(system, bus, way, Direction.TO_DEVICE, address);
  }

  /** Who receives messages that go this way. */
  static PartnerEnd destination(SystemDescription system, int bus, Direction way, long address) {
    return of(system, bus, way, Direction.TO_DRIVER, address);
  }

  private static PartnerEnd of(SystemDescription system, int bus, Direction way, Direction ofDriver, long address) {
    BusInfo info = system.bus(bus);
    DeviceInfo device = info == null ? null : system.device(info.device());
    if (way == Direction.UNKNOWN) {
      return new PartnerEnd(bus, Side.UNKNOWN, Unknown.ID, address);
    }
    Side side = way == ofDriver ? Side.DRIVER : Side.DEVICE;
    int core = device == null ? Unknown.ID : side == Side.DRIVER ? device.driverCore() : device.deviceCore();
    return new PartnerEnd(bus, side, core, address);
  }
}
