// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The virtio device behind every transport (virtio 1.3 §2, §3), and virtio-mmio (§4.2).
 *
 * <p>Three interfaces are the seam between devices, transports and drivers, and the place to start reading: a
 * {@link org.ringscope.runtime.virtio.VirtioDriver} serves a kind of device and reaches it through a
 * {@link org.ringscope.runtime.virtio.DriverTransport}; the device reaches its driver through a
 * {@link org.ringscope.runtime.virtio.DeviceTransport}.
 *
 * <p>Device side of virtio-mmio: {@link org.ringscope.runtime.virtio.VirtioDevice} is status, features, queues and
 * configuration; {@link org.ringscope.runtime.virtio.MmioDevice} is its register block;
 * {@link org.ringscope.runtime.virtio.SharedMmioDevice} lays that block into shared memory. Driver side:
 * {@link org.ringscope.runtime.virtio.MmioTransport} over a {@link org.ringscope.runtime.virtio.RegisterBus}. The
 * registers themselves are {@link org.ringscope.protocol.virtio.MmioRegisters} of the protocol.
 *
 * <p>Threads: a device belongs to one core and does everything on that core's thread, also when a register access of
 * another core traps; a driver belongs to the driver's core. Register accesses and the driver's own status writes are
 * told to the driver core's listener, everything the device does to the device core's.
 */
package org.ringscope.runtime.virtio;
