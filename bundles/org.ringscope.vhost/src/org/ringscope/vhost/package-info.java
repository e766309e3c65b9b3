// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Devices of the engine behind vhost-user: the driver is a real guest of a hypervisor, which passes the guest's memory, and
 * eventfds in place of kicks and interrupts, over a Unix socket (QEMU {@code docs/interop/vhost-user.rst}). Start reading at
 * {@link org.ringscope.vhost.VhostServer}, then {@code BackEnd}.
 *
 * <p>Nothing that the front end says is believed: messages have bounds, memory is what its files have, and rings are
 * checked by the queue that reads them.
 *
 * <p>Threads: everything belongs to the device's core, which sleeps in {@code poll} instead of on its semaphore.
 */
package org.ringscope.vhost;
