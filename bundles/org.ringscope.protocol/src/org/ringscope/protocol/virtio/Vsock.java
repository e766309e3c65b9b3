// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the socket device (virtio 1.3 §5.10). */
public final class Vsock {
  public static final int RX_QUEUE = 0;
  public static final int TX_QUEUE = 1;
  public static final int EVENT_QUEUE = 2;
  public static final long STREAM = 1L << 0;

  /** Offset of guest_cid, u64, in the configuration. */
  public static final int CONFIG_GUEST_CID = 0;
  public static final int CONFIG_BYTES = 8;
  /** The host's own context id (virtio 1.3 §5.10.4). */
  public static final long HOST_CID = 2;

  /** Bytes of the header of every packet (virtio 1.3 §5.10.6). */
  public static final int HEADER_BYTES = 44;
  public static final int TYPE_STREAM = 1;

  public static final int OP_REQUEST = 1;
  public static final int OP_RESPONSE = 2;
  public static final int OP_RST = 3;
  public static final int OP_SHUTDOWN = 4;
  public static final int OP_RW = 5;
  public static final int OP_CREDIT_UPDATE = 6;
  public static final int OP_CREDIT_REQUEST = 7;

  /** Flags of SHUTDOWN: will not receive, will not send any more (virtio 1.3 §5.10.6.6). */
  public static final int SHUTDOWN_RECEIVE = 1;
  public static final int SHUTDOWN_SEND = 2;
  public static final int SHUTDOWN_BOTH = 3;

  private Vsock() {}
}
