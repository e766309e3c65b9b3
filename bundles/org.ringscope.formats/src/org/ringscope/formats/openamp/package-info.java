// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The lines that OpenAMP, NuttX and their relatives print about a virtqueue: {@code VQ: NAME - size=…; free=…; …}. Start with
 * {@code QueueDump}. Each line is a sample: counts and indices, no contents of the ring.
 */
package org.ringscope.formats.openamp;
