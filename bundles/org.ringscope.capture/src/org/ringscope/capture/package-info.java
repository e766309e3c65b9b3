// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Turns what happens into trace events. {@link org.ringscope.capture.Recorder} stands behind the listener of an engine's
 * cores; {@link org.ringscope.capture.SampledRecorder} looks at running rings 30 times a second; {@link
 * org.ringscope.capture.MemoryInspector} reads memory that somebody else wrote.
 *
 * <p>A recorder's listeners belong each to its core's thread. What comes from foreign memory is checked before use:
 * broken contents become findings, unreadable input an {@link org.ringscope.capture.InspectionException}.
 */
package org.ringscope.capture;
