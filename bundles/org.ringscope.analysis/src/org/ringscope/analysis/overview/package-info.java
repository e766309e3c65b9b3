// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * All queues of a system side by side: {@link org.ringscope.analysis.overview.QueueSummary} says of one what its state, its
 * statistics and the diagnoses say, and which is worse than which.
 */
package org.ringscope.analysis.overview;
