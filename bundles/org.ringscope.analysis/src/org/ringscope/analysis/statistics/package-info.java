// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Numbers per queue: rates, latencies, buffers in flight. Start with
 * {@link org.ringscope.analysis.statistics.QueueStatisticsReader}, which goes through a trace once.
 */
package org.ringscope.analysis.statistics;
