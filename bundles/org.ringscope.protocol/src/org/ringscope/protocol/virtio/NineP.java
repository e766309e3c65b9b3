// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of 9P2000.L and its device (Linux {@code include/net/9p/9p.h}, {@code include/uapi/linux/virtio_9p.h}). */
public final class NineP {
  /** The configuration names the file system. */
  public static final long MOUNT_TAG = 1L << 0;

  /** Bytes of the header: size u32, type u8, tag u16. */
  public static final int HEADER_BYTES = 7;

  /** Message types of requests; an answer has the next number. */
  public static final int TLOPEN = 12;
  public static final int TVERSION = 100;
  public static final int TATTACH = 104;
  public static final int TWALK = 110;
  public static final int TREAD = 116;
  public static final int TWRITE = 118;
  public static final int TCLUNK = 120;

  /** The answer that says an error. */
  public static final int RLERROR = 7;

  private NineP() {}
}
