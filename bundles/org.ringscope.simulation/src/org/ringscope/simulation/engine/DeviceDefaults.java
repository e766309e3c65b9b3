// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.HexFormat;
import org.ringscope.model.topology.BlockDevice;
import org.ringscope.model.topology.NetDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.VsockDevice;
import org.ringscope.protocol.virtio.Block;

/** What devices are like where the topology does not say, or where it draws them as something else. */
final class DeviceDefaults {
  private static final long CAPACITY = 1 << 20;
  private static final int MTU = 1500;
  private static final long FIRST_CID = 3;
  private static final byte[] MAC = {0x52, 0x54, 0, 0, 0, 1};

  private DeviceDefaults() {}

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
}
