// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

/** Who may touch a descriptor, or a slot of a ring, at one instant (virtio 1.3 §2.7). */
public enum DescriptorOwner {
  /** In no chain: the driver may take it for the next buffer. */
  FREE,
  /** The driver is filling it; not published yet. */
  DRIVER,
  /** Published, not yet used: exposed to the device or held by it. */
  DEVICE,
  /** Used by the device, not yet taken back by the driver. */
  USED,
  /** The source cannot know. */
  UNKNOWN
}
