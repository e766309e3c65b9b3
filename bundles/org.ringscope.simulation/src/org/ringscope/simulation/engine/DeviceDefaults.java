// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.ringscope.model.topology.BalloonDevice;
import org.ringscope.model.topology.BlockDevice;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.GpioDevice;
import org.ringscope.model.topology.GpuDevice;
import org.ringscope.model.topology.I2cDevice;
import org.ringscope.model.topology.InputDevice;
import org.ringscope.model.topology.IommuDevice;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.NinePDevice;
import org.ringscope.model.topology.RtcDevice;
import org.ringscope.model.topology.ScmiDevice;
import org.ringscope.model.topology.SoundDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.VsockDevice;
import org.ringscope.protocol.virtio.Block;

/** What devices are like where the topology does not say, or where it draws them as something else. */
public final class DeviceDefaults {
  private static final long CAPACITY = 64 << 20;
  private static final int MTU = 1500;
  private static final long FIRST_CID = 3;
  private static final byte[] MAC = {0x52, 0x54, 0, 0, 0, 1};

  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final int LINES = 8;
  private static final int SENSORS = 2;
  private static final long PAGES = 64;
  private static final long PAGE_BYTES = 4096;
  private static final int STREAMS = 2;
  private static final int CHIP = 0x50;
  private static final int MOST_ADDRESS = 0x7F;

  private DeviceDefaults() {}

  private static <T> T or(T said, T meant) {
    return said == null ? meant : said;
  }

  /** Bytes of a disk. */
  static long capacity(VirtioDevice device) {
    return device instanceof BlockDevice disk && disk.getCapacity() != null ? disk.getCapacity().bytes() : CAPACITY;
  }

  /** Bytes of a block. */
  static int blockSize(VirtioDevice device) {
    return device instanceof BlockDevice disk && disk.getBlockSize() != null ? disk.getBlockSize() : Block.SECTOR_BYTES;
  }

  /** The 6 bytes of a network address. */
  static byte[] mac(VirtioDevice device) {
    return device instanceof NetDevice card && card.getMac() != null
        ? HexFormat.ofDelimiter(":").parseHex(card.getMac()) : MAC;
  }

  static int mtu(VirtioDevice device) {
    return device instanceof NetDevice card && card.getMtu() != null ? card.getMtu() : MTU;
  }

  /** The context id of a guest. */
  static long cid(VirtioDevice device) {
    return device instanceof VsockDevice socket && socket.getCid() != null ? socket.getCid() : FIRST_CID;
  }

  /** Pixels of a row. */
  static int width(VirtioDevice device) {
    return device instanceof GpuDevice gpu ? or(gpu.getWidth(), WIDTH) : WIDTH;
  }

  /** Rows. */
  static int height(VirtioDevice device) {
    return device instanceof GpuDevice gpu ? or(gpu.getHeight(), HEIGHT) : HEIGHT;
  }

  /** The name of a file system. */
  static String tag(VirtioDevice device) {
    return device instanceof NinePDevice share ? or(share.getTag(), share.getName()) : device.getName();
  }

  /** What an input device calls itself. */
  static String product(VirtioDevice device) {
    return device instanceof InputDevice input ? or(input.getProduct(), input.getName()) : device.getName();
  }

  /** Names of the ports of a console; each has a pair of queues, and so have the messages about them. */
  static List<String> ports(VirtioDevice device) {
    int pairs = Math.max(1, device.getQueues().size() / 2 - 1);
    return numbered("port", device instanceof ConsoleDevice console ? Math.min(pairs, or(console.getPorts(), pairs))
        : pairs);
  }

  /** Bytes of the smallest page that an IOMMU maps. */
  static long pageBytes(VirtioDevice device) {
    return device instanceof IommuDevice iommu && iommu.getPageSize() != null ? iommu.getPageSize().bytes()
        : PAGE_BYTES;
  }

  /** Streams of a sound card. */
  static int streams(VirtioDevice device) {
    return device instanceof SoundDevice card ? or(card.getStreams(), STREAMS) : STREAMS;
  }

  /** Jacks of a sound card. */
  static int jacks(VirtioDevice device) {
    return device instanceof SoundDevice card ? or(card.getJacks(), 0) : 0;
  }

  /** Clocks that can be read. */
  static int clocks(VirtioDevice device) {
    return device instanceof RtcDevice rtc ? or(rtc.getClocks(), 1) : 1;
  }

  /** Names of digital lines. */
  static List<String> lines(VirtioDevice device) {
    return numbered("line", device instanceof GpioDevice lines ? or(lines.getLines(), LINES) : LINES);
  }

  /** Names of sensors. */
  static List<String> sensors(VirtioDevice device) {
    return numbered("sensor", device instanceof ScmiDevice platform ? or(platform.getSensors(), SENSORS) : SENSORS);
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.range(0, Math.max(0, count)).mapToObj(i -> name + i).toList();
  }

  /** Pages that a balloon wants. */
  static long pages(VirtioDevice device) {
    return device instanceof BalloonDevice balloon ? or(balloon.getPages(), PAGES) : PAGES;
  }

  /** Addresses of the chips on an I2C bus; what is no address of 7 bits is left out. */
  public static List<Integer> chips(VirtioDevice device) {
    if (!(device instanceof I2cDevice bus) || bus.getTargets() == null) {
      return List.of(CHIP);
    }
    return List.of(bus.getTargets().trim().split("[ ,]+")).stream().map(DeviceDefaults::address)
        .filter(address -> address >= 0 && address <= MOST_ADDRESS).toList();
  }

  private static int address(String text) {
    try {
      return Integer.decode(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Puts its chips on an I2C bus. */
  static void addChips(VirtioDevice device, org.ringscope.runtime.device.I2cDevice bus) {
    chips(device).forEach(bus::addChip);
  }
}
