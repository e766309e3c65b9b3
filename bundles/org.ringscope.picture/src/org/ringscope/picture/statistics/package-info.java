// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * How long messages took, as bars: {@link org.ringscope.picture.statistics.HistogramPicture}.
 */
package org.ringscope.picture.statistics;
