// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The virtio device behind every transport (virtio 1.3 §2, §3), and virtio-mmio (§4.2).
 *
 * <p>Device side: {@link org.ringscope.runtime.virtio.VirtioDevice} is status, features, queues and configuration;
 * {@link org.ringscope.runtime.virtio.MmioDevice} is its register block;
 * {@link org.ringscope.runtime.virtio.SharedMmioDevice} lays that block into shared memory. Driver side:
 * {@link org.ringscope.runtime.virtio.MmioDriver} over a {@link org.ringscope.runtime.virtio.RegisterBus}. Start
 * reading with {@code MmioRegisters}, then {@code VirtioDevice}.
 *
 * <p>Threads: a device belongs to one core and does everything on that core's thread, also when a register access of
 * another core traps; a driver belongs to the driver's core. Register accesses and the driver's own status writes are
 * told to the driver core's listener, everything the device does to the device core's.
 */
package org.ringscope.runtime.virtio;
