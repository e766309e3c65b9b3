// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ringscope.protocol.virtio.DeviceKind;

/** What is asked of each kind of device: the one place where a further kind is entered. */
public final class RequestKinds {

  /** Makes the requests of one device. */
  @FunctionalInterface
  private interface Maker {
    Requests of(RequestSetup setup, Arrivals arrivals);
  }

  private static final Map<DeviceKind, Maker> MAKERS = new EnumMap<>(DeviceKind.class);

  static {
    MAKERS.put(DeviceKind.NET, NetRequests::new);
    MAKERS.put(DeviceKind.CONSOLE, (setup, arrivals) -> new ConsoleRequests(setup));
    MAKERS.put(DeviceKind.BLOCK, (setup, arrivals) -> new BlockRequests(setup));
    MAKERS.put(DeviceKind.ENTROPY, (setup, arrivals) -> new EntropyRequests(setup));
    MAKERS.put(DeviceKind.BALLOON, (setup, arrivals) -> new BalloonRequests(setup));
    MAKERS.put(DeviceKind.NINE_P, (setup, arrivals) -> new NinePRequests(setup));
    MAKERS.put(DeviceKind.GPU, (setup, arrivals) -> new GpuRequests(setup));
    MAKERS.put(DeviceKind.RTC, (setup, arrivals) -> new RtcRequests(setup));
    MAKERS.put(DeviceKind.INPUT, (setup, arrivals) -> new InputRequests(setup));
    MAKERS.put(DeviceKind.VSOCK, (setup, arrivals) -> new VsockRequests(setup));
    MAKERS.put(DeviceKind.CRYPTO, (setup, arrivals) -> new CryptoRequests(setup));
    MAKERS.put(DeviceKind.IOMMU, (setup, arrivals) -> new IommuRequests(setup));
    MAKERS.put(DeviceKind.SOUND, (setup, arrivals) -> new SoundRequests(setup));
    MAKERS.put(DeviceKind.SCMI, (setup, arrivals) -> new ScmiRequests(setup));
    MAKERS.put(DeviceKind.I2C, (setup, arrivals) -> new I2cRequests(setup));
    MAKERS.put(DeviceKind.CAN, CanRequests::new);
    MAKERS.put(DeviceKind.GPIO, (setup, arrivals) -> new GpioRequests(setup));
  }

  private RequestKinds() {}

  /** Whose drivers there are. */
  public static Set<DeviceKind> kinds() {
    return Set.copyOf(MAKERS.keySet());
  }

  /** Kinds whose device brings payloads by itself. */
  public static boolean arrives(DeviceKind kind) {
    return kind == DeviceKind.NET || kind == DeviceKind.CAN;
  }

  /**
   * The requests of a device; of a kind that has no driver here, such as need none.
   *
   * @param arrivals hears what the device brings by itself
   */
  public static Requests of(DeviceKind kind, RequestSetup setup, Arrivals arrivals) {
    Maker maker = MAKERS.get(kind);
    return maker == null ? new UnknownRequests(setup, kind) : maker.of(setup, arrivals);
  }
}
