// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * RPMsg: messages with a 16-byte header over a pair of virtqueues. The virtio specification reserves device id 7 for it
 * and says no more; it is what Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c} and OpenAMP {@code lib/rpmsg} do. Start
 * with {@link org.ringscope.runtime.rpmsg.RpmsgBus}, then its two ends:
 * {@link org.ringscope.runtime.rpmsg.RpmsgHost}, the virtio driver with the habits of Linux, and
 * {@link org.ringscope.runtime.rpmsg.RpmsgRemote}, the virtio device with the habits of OpenAMP.
 *
 * <p>Threads: every object here belongs to one core and is used on that core's thread only; endpoint callbacks run
 * there too. Nothing is allocated per message.
 */
package org.ringscope.runtime.rpmsg;
