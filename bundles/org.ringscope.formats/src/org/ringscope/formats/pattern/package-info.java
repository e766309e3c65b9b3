// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Logs whose lines the user describes in a file: start with {@link org.ringscope.formats.pattern.PatternFile}. The time that a pattern may
 * take on a line is bounded ({@link org.ringscope.formats.pattern.BoundedText}).
 */
package org.ringscope.formats.pattern;
