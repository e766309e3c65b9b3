// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the CAN controller (virtio 1.4 §5.20). */
public final class Can {
  /** Queue indexes. */
  public static final int TRANSMIT_QUEUE = 0;
  public static final int RECEIVE_QUEUE = 1;
  public static final int CONTROL_QUEUE = 2;

  /** Message types. */
  public static final int TX = 0x0001;
  public static final int RX = 0x0101;
  public static final int START = 0x0201;
  public static final int STOP = 0x0202;

  /** Results. */
  public static final int OK = 0;
  public static final int NOT_OK = 1;

  /** Bytes of a frame before its data. */
  public static final int HEADER_BYTES = 16;

  /** Most bytes of data of a classic frame. */
  public static final int CLASSIC_BYTES = 8;

  /** Most bytes of data of an FD frame. */
  public static final int FD_BYTES = 64;

  /** Flags of a frame. */
  public static final int FD = 0x4000;
  public static final int EXTENDED = 0x8000;
  public static final int REMOTE = 0x2000;

  private Can() {}
}
