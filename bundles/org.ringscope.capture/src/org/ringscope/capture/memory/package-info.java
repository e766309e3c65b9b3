// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Memory that others own, as bytes at addresses: {@link org.ringscope.capture.memory.MemorySource} over raw files, ELF cores,
 * Intel HEX and S-records. {@link org.ringscope.capture.memory.MemoryFiles} picks the reader.
 *
 * <p>Read in chunks, never mapped: a file may shrink meanwhile. What is wrong in a file becomes a
 * {@link org.ringscope.capture.memory.MalformedMemoryFileException} with its offset.
 */
package org.ringscope.capture.memory;
