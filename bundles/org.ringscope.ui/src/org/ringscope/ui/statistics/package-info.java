// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What queues, endpoints and channels did, in numbers: {@link org.ringscope.ui.statistics.StatisticsView}. */
package org.ringscope.ui.statistics;
