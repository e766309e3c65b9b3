// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/**
 * What a task waits for.
 *
 * @param what in words that follow "waits for", e.g. {@code a tx buffer of rpmsg0/1}
 * @param sinceNanos on the scale of the core's clock
 * @param untilNanos when it gives up waiting; {@code Long.MAX_VALUE} = never
 */
public record Waiting(String what, long sinceNanos, long untilNanos) {}
