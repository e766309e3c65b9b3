// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

/**
 * Something that is wrong with a file, or that is not understood in it.
 *
 * @param line line number from 1, or 0 when the reason belongs to no line
 * @param reason what it is, in one line
 */
public record Fault(int line, String reason) {}
