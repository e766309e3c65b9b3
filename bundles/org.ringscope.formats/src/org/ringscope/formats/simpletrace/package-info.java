// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The binary files of QEMU's simpletrace backend, version 4 (QEMU {@code trace/simple.c}). Start with
 * {@link org.ringscope.formats.simpletrace.SimpleTrace}; what the events mean is known to {@code formats.qemu}.
 */
package org.ringscope.formats.simpletrace;
