// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What formats of text lines share: {@link org.ringscope.formats.text.LineReader} reads lines of any length in bounded memory,
 * {@link org.ringscope.formats.text.TextPattern} takes numbers and words out of them, {@link org.ringscope.formats.text.LogPrefix} and
 * {@link org.ringscope.formats.text.LogClock} make times of what stands before a log message. Nothing is allocated per line.
 *
 * <p>Each object belongs to the thread of one conversion.
 */
package org.ringscope.formats.text;
