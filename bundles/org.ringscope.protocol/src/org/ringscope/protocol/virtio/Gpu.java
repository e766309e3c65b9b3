// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the GPU device without 3D (virtio 1.3 §5.7). */
public final class Gpu {
  /** Bytes of the header of requests and answers. */
  public static final int HEADER_BYTES = 24;

  /** Request types. */
  public static final int GET_DISPLAY_INFO = 0x100;
  public static final int CREATE_2D = 0x101;
  public static final int UNREF = 0x102;
  public static final int SET_SCANOUT = 0x103;
  public static final int FLUSH = 0x104;
  public static final int TRANSFER = 0x105;
  public static final int ATTACH_BACKING = 0x106;
  public static final int DETACH_BACKING = 0x107;
  public static final int UPDATE_CURSOR = 0x300;
  public static final int MOVE_CURSOR = 0x301;

  /** Answer types. */
  public static final int OK = 0x1100;
  public static final int OK_DISPLAY_INFO = 0x1101;
  public static final int ERR_UNSPEC = 0x1200;
  public static final int ERR_MEMORY = 0x1201;
  public static final int ERR_SCANOUT = 0x1202;
  public static final int ERR_RESOURCE = 0x1203;
  public static final int ERR_PARAMETER = 0x1205;

  private Gpu() {}
}
