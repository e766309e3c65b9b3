// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Device trees as a description of a system: {@link org.ringscope.formats.devicetree.DeviceTree} is the tree, whether it
 * came from a blob, a folder as Linux shows it below {@code /proc/device-tree}, or source text;
 * {@link org.ringscope.formats.devicetree.TreeSystem} is what it says of memory, remote processors, mailboxes and
 * virtio-mmio devices, and where it contradicts itself.
 */
package org.ringscope.formats.devicetree;
