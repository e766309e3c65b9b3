// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Writing a trace: one {@link org.ringscope.trace.write.StreamWriter} per thread, with a method for each event. */
package org.ringscope.trace.write;
