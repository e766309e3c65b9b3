// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

/**
 * Something in foreign memory that breaks a rule. Rules about the words of a ring are analysis' business.
 *
 * @param id number of the diagnosis, e.g. {@code F24}
 * @param kind short name of the rule
 * @param queue id of the queue, -1 if none
 * @param address where
 * @param length bytes there, or the offending length
 * @param expected a limit, -1 if none
 * @param text one line
 */
public record Finding(String id, String kind, int queue, long address, long length, long expected, String text) {}
