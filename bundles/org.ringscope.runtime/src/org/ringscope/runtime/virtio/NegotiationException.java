// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

/** Driver and device cannot work with each other: bad magic or version, no device, features refused, queue absent. */
public final class NegotiationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NegotiationException(String message) {
    super(message);
  }

  public NegotiationException(String message, Throwable cause) {
    super(message, cause);
  }
}
