// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * RPMsg: messages with a 16-byte header over a pair of virtqueues (PROTOCOL §6). Start with
 * {@link org.ringscope.runtime.rpmsg.RpmsgBus}, then its two ends:
 * {@link org.ringscope.runtime.rpmsg.RpmsgHost}, the virtio driver with the habits of Linux, and
 * {@link org.ringscope.runtime.rpmsg.RpmsgRemote}, the virtio device with the habits of OpenAMP.
 *
 * <p>Threads: every object here belongs to one core and is used on that core's thread only; endpoint callbacks run
 * there too. Nothing is allocated per message.
 */
package org.ringscope.runtime.rpmsg;
