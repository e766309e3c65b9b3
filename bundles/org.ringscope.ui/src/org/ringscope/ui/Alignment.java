// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

/** An event that the user remembered, to put an event of another trace at the same time. @param nanos in the trace's own clock */
public record Alignment(TraceSession session, long nanos) {}
