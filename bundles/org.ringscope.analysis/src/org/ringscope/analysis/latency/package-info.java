// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Why a message took as long as it did: its steps from written to callback, each with its time, and the gap that cost most. Start with
 * {@link org.ringscope.analysis.latency.LatencyReader}.
 */
package org.ringscope.analysis.latency;
