// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

/**
 * The registers of a virtio-mmio device (virtio 1.3 §4.2.1). Which device it is stands in a register only.
 *
 * @param interrupt the cells of {@code interrupts}, empty if there are none
 */
public record TreeDevice(String name, String path, long address, long size, String interrupt) {}
