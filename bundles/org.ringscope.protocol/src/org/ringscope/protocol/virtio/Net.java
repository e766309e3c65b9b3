// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the network device (virtio 1.3 §5.1). */
public final class Net {
  /** Queue 2k receives, queue 2k + 1 transmits; the control queue is behind them all. */
  public static final int RECEIVE_QUEUE = 0;
  public static final int TRANSMIT_QUEUE = 1;

  public static final long MTU = 1L << 3;
  public static final long MAC = 1L << 5;
  public static final long MRG_RXBUF = 1L << 15;
  public static final long STATUS = 1L << 16;

  /** Offset of mac, 6 bytes, in the configuration (virtio 1.3 §5.1.4). */
  public static final int CONFIG_MAC = 0;
  public static final int CONFIG_STATUS = 6;
  public static final int CONFIG_MAX_PAIRS = 8;
  public static final int CONFIG_MTU = 10;
  public static final int CONFIG_BYTES = 12;
  public static final int MAC_BYTES = 6;
  public static final int LINK_UP = 1;

  /** Bytes of the header with num_buffers. */
  public static final int HEADER_BYTES = 12;
  /** Of a legacy device without MRG_RXBUF, which has no num_buffers (virtio 1.3 §5.1.6.1). */
  public static final int LEGACY_HEADER_BYTES = 10;
  /** Destination, source, type. */
  public static final int ETHERNET_BYTES = 14;
  /** A frame with a VLAN tag, without check sequence, whose payload is 1500 bytes. */
  public static final int FRAME_BYTES = 1518;

  private Net() {}

  /** Bytes in front of each frame. */
  public static int headerBytes(long features) {
    return (features & (Features.VERSION_1 | MRG_RXBUF)) == 0 ? LEGACY_HEADER_BYTES : HEADER_BYTES;
  }
}
