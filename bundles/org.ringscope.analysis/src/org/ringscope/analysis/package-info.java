// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What a trace means: the state of every ring at any instant, the messages that passed, statistics and diagnoses.
 *
 * <p>Start with {@link org.ringscope.analysis.StateReader} (state at a position) and {@link
 * org.ringscope.analysis.MessageIndex} (all messages, built in the background). A state never invents: what the trace
 * does not say is {@link org.ringscope.analysis.QueueState#UNKNOWN}, and what is inferred says so.
 *
 * <p>States and diagnoses are immutable and may cross threads; readers and indexes belong to one thread at a time
 * unless their comment says otherwise.
 */
package org.ringscope.analysis;
