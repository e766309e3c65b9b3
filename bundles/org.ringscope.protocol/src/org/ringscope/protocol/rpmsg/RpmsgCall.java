// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

/**
 * What a program does with the devices through which Linux gives it RPMsg ({@code drivers/rpmsg/rpmsg_char.c},
 * {@code drivers/rpmsg/rpmsg_ctrl.c}); the numbers are those of the recorded events.
 */
public final class RpmsgCall {
  public static final int OPEN = 1;
  public static final int READ = 2;
  public static final int WRITE = 3;
  public static final int POLL = 4;
  public static final int CLOSE = 5;
  /** RPMSG_CREATE_EPT_IOCTL. */
  public static final int CREATE_ENDPOINT = 6;
  /** RPMSG_DESTROY_EPT_IOCTL. */
  public static final int DESTROY_ENDPOINT = 7;

  private RpmsgCall() {}

  /** The call in words, {@code unknown} for a number that is none of the above. */
  public static String text(int call) {
    return switch (call) {
      case OPEN -> "open";
      case READ -> "read";
      case WRITE -> "write";
      case POLL -> "poll";
      case CLOSE -> "close";
      case CREATE_ENDPOINT -> "create endpoint";
      case DESTROY_ENDPOINT -> "destroy endpoint";
      default -> "unknown";
    };
  }
}
