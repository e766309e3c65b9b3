// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

/** Outcome of a send; the hot path reports by value because an exception would allocate. */
public enum SendResult {
  SENT(0, 0),
  /** Sent, but only as much as fits into one buffer, as OpenAMP {@code rpmsg_virtio_send_offchannel_raw} does. */
  TRUNCATED(0, 0),
  /** Source or destination is ANY. */
  INVALID_ADDRESS(-22, -2003),
  /** The payload does not fit into one buffer. */
  TOO_BIG(-90, -2005),
  /** No buffer is free now, and the caller did not want to wait. */
  NO_BUFFER(-12, -2002),
  /** No buffer became free within 15 s. */
  TIMEOUT(-512, -2002),
  /** The device is not live, or its ring is broken. */
  DEVICE_STATE(-5, -2004);

  private final int linuxError;
  private final int openAmpError;

  SendResult(int linuxError, int openAmpError) {
    this.linuxError = linuxError;
    this.openAmpError = openAmpError;
  }

  /** Whether a message is on its way. */
  public boolean isSent() {
    return this == SENT || this == TRUNCATED;
  }

  /** What Linux {@code rpmsg_send_offchannel_raw} returns in this case, e.g. -12 (ENOMEM) for {@link #NO_BUFFER}. */
  public int linuxError() {
    return linuxError;
  }

  /** What OpenAMP {@code rpmsg_send} returns in this case, e.g. -2002 (RPMSG_ERR_NO_BUFF) for {@link #NO_BUFFER}. */
  public int openAmpError() {
    return openAmpError;
  }
}
