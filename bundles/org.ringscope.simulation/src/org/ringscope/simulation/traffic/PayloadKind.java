// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.traffic;

/** What stands in a message. */
public enum PayloadKind {
  /** A text, over and over up to the length of the message. */
  TEXT,
  /** A sequence number and bytes that count up from it. */
  SEQUENCE,
  /** A sequence number and random bytes. */
  RANDOM;

  /** Whether a receiver can tell lost and doubled messages by it. */
  public boolean isNumbered() {
    return this != TEXT;
  }
}
