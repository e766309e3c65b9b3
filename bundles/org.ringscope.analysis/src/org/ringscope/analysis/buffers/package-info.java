// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The way of buffers round a ring, from the events of its queue: {@link org.ringscope.analysis.buffers.BufferMoves} says who moves, and
 * {@link org.ringscope.analysis.buffers.DescriptorHistory} keeps every use of one descriptor.
 */
package org.ringscope.analysis.buffers;
