// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Chrome's JSON trace events, which Perfetto opens: one track for each core and one for each queue, arrows from sender to
 * receiver, counters of what is in flight. Start with {@link org.ringscope.formats.chrome.ChromeExporter}, then
 * {@code Timeline}.
 */
package org.ringscope.formats.chrome;
