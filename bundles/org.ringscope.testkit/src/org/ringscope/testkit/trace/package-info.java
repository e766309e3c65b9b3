// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Builders of small traces, written with the real writer: {@link org.ringscope.testkit.trace.TraceBuilder} event by
 * event at given times, {@link org.ringscope.testkit.trace.SampleTrace} as the steps of both sides of a ring.
 */
package org.ringscope.testkit.trace;
