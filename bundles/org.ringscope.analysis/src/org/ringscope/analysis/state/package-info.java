// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The state of cores, devices and rings at any position of a trace. Start with
 * {@link org.ringscope.analysis.state.StateReader}. A state never invents: what the trace does not say is
 * {@link org.ringscope.analysis.state.QueueState#UNKNOWN}, and what is inferred says so.
 *
 * <p>States are immutable and may cross threads; readers and trackers belong to one thread at a time.
 */
package org.ringscope.analysis.state;
