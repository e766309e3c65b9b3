// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What every view, picture and report says of a state in words: {@link org.ringscope.analysis.text.RingText} of a ring,
 * {@link org.ringscope.analysis.text.IndexMarker} of its indices, {@link org.ringscope.analysis.text.TimeText} of times.
 *
 * <p>Has no state; any thread.
 */
package org.ringscope.analysis.text;
