// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What happened when, over a whole recording and over any part of it: {@link org.ringscope.analysis.timeline.Timeline} counts it once
 * in equally long pieces of time, {@link org.ringscope.analysis.timeline.TimelineReader} reads a part exactly.
 */
package org.ringscope.analysis.timeline;
