// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * A bench of ECUs as a panel shows it: what each displays, its lines, and the CAN bus between them, read from the messages of
 * their channels {@code can}, {@code dio} and {@code lcd}. Start with {@link org.ringscope.analysis.bench.BenchReader}.
 */
package org.ringscope.analysis.bench;
