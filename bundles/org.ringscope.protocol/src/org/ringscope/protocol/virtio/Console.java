// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the console device (virtio 1.3 §5.3). */
public final class Console {
  /** Queue 0: what the driver receives; its buffers are device-writable. */
  public static final int RECEIVE_QUEUE = 0;
  /** Queue 1: what the driver transmits; its buffers are device-readable. */
  public static final int TRANSMIT_QUEUE = 1;
  /** Queues of a console of one port. */
  public static final int QUEUES = 2;

  /** With MULTIPORT: what the device says of its ports. */
  public static final int CONTROL_RECEIVE_QUEUE = 2;
  /** With MULTIPORT: what the driver says of them. */
  public static final int CONTROL_TRANSMIT_QUEUE = 3;

  /** Events of control messages (virtio 1.3 §5.3.6.2): id u32, event u16, value u16. */
  public static final int DEVICE_READY = 0;
  public static final int PORT_ADD = 1;
  public static final int PORT_READY = 3;
  public static final int CONSOLE_PORT = 4;
  public static final int PORT_OPEN = 6;
  public static final int PORT_NAME = 7;

  /** cols and rows are valid. */
  public static final long SIZE = 1L << 0;
  /** Any number of ports, with a pair of control queues (virtio 1.3 §5.3.6.2). */
  public static final long MULTIPORT = 1L << 1;
  /** A byte written to emerg_wr is printed at once. */
  public static final long EMERG_WRITE = 1L << 2;

  /** Offset of cols, u16, in the configuration. */
  public static final int CONFIG_COLS = 0;
  /** Offset of rows, u16. */
  public static final int CONFIG_ROWS = 2;
  /** Offset of max_nr_ports, u32. */
  public static final int CONFIG_MAX_PORTS = 4;
  /** Offset of emerg_wr, u32. */
  public static final int CONFIG_EMERG_WRITE = 8;
  /** Bytes of the configuration. */
  public static final int CONFIG_BYTES = 12;

  private Console() {}

  /** The queue of what the driver receives from a port; the next one is that of what it transmits (virtio 1.3 §5.3.2). */
  public static int receiveQueue(int port) {
    return port == 0 ? RECEIVE_QUEUE : 2 + 2 * port;
  }
}
