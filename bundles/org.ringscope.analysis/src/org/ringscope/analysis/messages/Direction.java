// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

/** Which way a message goes over a virtqueue. */
public enum Direction {
  /** Driver to device. */
  TO_DEVICE,
  /** Device to driver. */
  TO_DRIVER,
  /** The trace does not say which queue carried it. */
  UNKNOWN
}
