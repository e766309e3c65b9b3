// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** All queues of the open traces in one table, worst first: {@link org.ringscope.ui.queues.QueuesView}. */
package org.ringscope.ui.queues;
