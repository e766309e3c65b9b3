// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

/** Why a received message was not handed to an endpoint; the numbers are those of the recorded event. */
public final class DropReason {
  /** No endpoint has the destination address (Linux {@code rpmsg_recv_single}: "msg received with no recipient"). */
  public static final int NO_RECIPIENT = 1;
  /** The payload length in the header exceeds what the buffer or the used length allows ("inbound msg too big"). */
  public static final int TOO_BIG = 2;
  /** The buffer is shorter than a message header. */
  public static final int TOO_SHORT = 3;
  /** A name service message has the wrong length (Linux {@code rpmsg_ns_cb}: "malformed ns msg"). */
  public static final int MALFORMED_NAME_SERVICE = 4;
  /** The buffer's address is not reachable for this core. */
  public static final int BAD_ADDRESS = 5;

  private DropReason() {}

  /** The reason in words, {@code unknown} for a number that is none of the above. */
  public static String text(int reason) {
    return switch (reason) {
      case NO_RECIPIENT -> "no recipient";
      case TOO_BIG -> "too big";
      case TOO_SHORT -> "too short";
      case MALFORMED_NAME_SERVICE -> "malformed name service message";
      case BAD_ADDRESS -> "bad address";
      default -> "unknown";
    };
  }
}
