// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

/**
 * A span of which a recording does not tell everything: events were lost while it was made.
 *
 * @param stream whose events they were
 * @param fromNanos time of the last event of the stream before
 * @param toNanos when the loss was told
 * @param count how many are missing
 */
public record TimelineGap(int stream, long fromNanos, long toNanos, long count) {}
