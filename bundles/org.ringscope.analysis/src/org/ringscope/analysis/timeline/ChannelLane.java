// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.IOException;
import java.util.Arrays;

/** How many messages two endpoints said to each other in each piece of time. */
public final class ChannelLane {
  /** Instead of addresses: what is beyond the number of lanes. */
  public static final long OTHERS = -1;

  private final int bus;
  private final long driverAddress;
  private final long deviceAddress;
  private String name = "";
  private int[] toDevice;
  private int[] toDriver;

  ChannelLane(int bus, long driverAddress, long deviceAddress, int pieces) {
    this.bus = bus;
    this.driverAddress = driverAddress;
    this.deviceAddress = deviceAddress;
    toDevice = new int[pieces];
    toDriver = new int[pieces];
  }

  public int bus() {
    return bus;
  }

  /** Address of the endpoint on the driver's side, u32; {@link #OTHERS} for all that have no lane of their own. */
  public long driverAddress() {
    return driverAddress;
  }

  public long deviceAddress() {
    return deviceAddress;
  }

  /** Name of the service, empty if nobody told. */
  public String name() {
    return name;
  }

  public int toDevice(int piece) {
    return piece < toDevice.length ? toDevice[piece] : 0;
  }

  public int toDriver(int piece) {
    return piece < toDriver.length ? toDriver[piece] : 0;
  }

  void name(String known) {
    name = known;
  }

  void count(boolean isToDriver, int piece) {
    (isToDriver ? toDriver : toDevice)[piece]++;
  }

  void fold() {
    Pieces.fold(toDevice);
    Pieces.fold(toDriver);
  }

  ChannelLane copy(int pieces) {
    ChannelLane copy = new ChannelLane(bus, driverAddress, deviceAddress, 0);
    copy.name = name;
    copy.toDevice = Arrays.copyOf(toDevice, pieces);
    copy.toDriver = Arrays.copyOf(toDriver, pieces);
    return copy;
  }

  void pass(LaneStore lanes) throws IOException {
    name = lanes.text(name);
    toDevice = lanes.ints(toDevice);
    toDriver = lanes.ints(toDriver);
  }
}
