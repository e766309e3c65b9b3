// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The Linux kernel log: dynamic-debug lines of {@code virtio_rpmsg_bus}, {@code remoteproc} and {@code virtio_ring} with their hexdumps.
 * Start with {@code KernelMessage} and {@code KernelFault}, the lines that are known; {@code KernelLogImporter} passes each line
 * through {@code LogicalLines} (puts wrapped lines together), {@code DumpAssembler} (gives hexdumps to their messages) and
 * {@code KernelEvents} (writes events).
 *
 * <p>The log sees what the host does. It has no line for the end of a kick, so a kick has returned when it is logged. Addresses
 * of buffers and rings are not in it.
 */
package org.ringscope.formats.kernellog;
