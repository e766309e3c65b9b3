// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Device types: what flows through the queues of a {@link org.ringscope.runtime.virtio.VirtioDevice} (virtio 1.3 §5).
 * One class per side: {@link org.ringscope.runtime.device.ConsoleDriver} on the driver's core,
 * {@link org.ringscope.runtime.device.ConsoleDevice} on the device's core. They work over every transport.
 */
package org.ringscope.runtime.device;
