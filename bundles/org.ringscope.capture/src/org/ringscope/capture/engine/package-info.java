// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Records what an engine does. {@link org.ringscope.capture.engine.Recorder} stands behind the listeners of its cores and
 * writes every event or the messages only; {@link org.ringscope.capture.engine.SampledRecorder} needs no listener and looks
 * at running rings 30 times a second.
 *
 * <p>Each core's recorder belongs to that core's thread and allocates nothing per event.
 */
package org.ringscope.capture.engine;
