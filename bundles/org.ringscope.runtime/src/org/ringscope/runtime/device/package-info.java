// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Device types: what flows through the queues of a {@link org.ringscope.runtime.virtio.VirtioDevice} (virtio 1.3 §5).
 * One class per side: {@link org.ringscope.runtime.device.ConsoleDriver} on the driver's core, over any
 * {@link org.ringscope.runtime.virtio.DriverTransport}, and {@link org.ringscope.runtime.device.ConsoleDevice} on the
 * device's core, behind either form of virtio-mmio.
 */
package org.ringscope.runtime.device;
