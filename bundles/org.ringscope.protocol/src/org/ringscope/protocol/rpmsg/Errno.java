// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

/** Those error numbers of Linux ({@code include/uapi/asm-generic/errno-base.h}, {@code errno.h}) that RPMsg returns. */
public final class Errno {
  public static final int EIO = 5;
  public static final int EAGAIN = 11;
  public static final int ENOMEM = 12;
  public static final int EBUSY = 16;
  public static final int EINVAL = 22;
  public static final int EPIPE = 32;
  public static final int EMSGSIZE = 90;
  /** Of {@code include/linux/errno.h}: a program sees it where the kernel returns it without a signal. */
  public static final int ERESTARTSYS = 512;

  private Errno() {}

  /** The name of a number, e.g. {@code EAGAIN}; the number itself where it is none of the above. */
  public static String text(int number) {
    return switch (number) {
      case EIO -> "EIO";
      case EAGAIN -> "EAGAIN";
      case ENOMEM -> "ENOMEM";
      case EBUSY -> "EBUSY";
      case EINVAL -> "EINVAL";
      case EPIPE -> "EPIPE";
      case EMSGSIZE -> "EMSGSIZE";
      case ERESTARTSYS -> "ERESTARTSYS";
      default -> Integer.toString(number);
    };
  }
}
