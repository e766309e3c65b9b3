// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Trace events of QEMU: the text that its log backend prints (QEMU {@code docs/devel/tracing.rst}), and what the events
 * of either backend mean. Start with {@link org.ringscope.formats.qemu.QemuLog}, which reads lines;
 * {@link org.ringscope.formats.qemu.EventKinds} knows events by name and
 * {@link org.ringscope.formats.qemu.VirtioSystem} follows devices, queues and buffers.
 *
 * <p>Events come in the order of the recording and on one thread. Nothing is allocated per event that is understood.
 */
package org.ringscope.formats.qemu;
