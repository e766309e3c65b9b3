// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Text of the Linux function tracer: the kernel's {@code trace} file and {@code trace-cmd report}. Start with
 * {@link org.ringscope.formats.ftrace.Probe}, the probes of {@code trace-format/linux/ringscope-probes}; those and the events of virtio-gpu
 * and vsock are understood, all others are kept by name and arguments.
 *
 * <p>One stream per processor. The source is the driver: it sees a buffer given and had back, not what the device does in between.
 */
package org.ringscope.formats.ftrace;
