// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

/** The other side of a transport did not answer within the bound; the message says which side is missing. */
public final class TransportTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransportTimeoutException(String message) {
    super(message);
  }
}
