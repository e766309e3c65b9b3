// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

/** A front end that does not keep to the protocol; the message says how, in one line. It ends the session only. */
final class VhostException extends Exception {
  private static final long serialVersionUID = 1L;

  VhostException(String message) {
    super(message);
  }
}
