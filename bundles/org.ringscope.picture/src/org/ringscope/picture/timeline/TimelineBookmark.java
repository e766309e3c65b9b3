// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

/** An instant that somebody has marked. @param text what is said of it */
public record TimelineBookmark(long axisNanos, String text) {}
