// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/**
 * Something in memory that breaks a rule, as {@code EventType.FAULT} tells it.
 *
 * @param diagnosis its number, e.g. {@code F24}
 * @param kind short name of the rule
 * @param queue id of the queue, -1 if none
 * @param address where
 * @param length bytes there, or the offending length
 * @param expected a limit, -1 if none
 * @param text one line
 */
public record FaultInfo(String diagnosis, String kind, int queue, long address, long length, long expected,
    String text) {}
