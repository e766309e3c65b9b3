// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * A topology between firmware and run: drawn from a firmware, and read as numbers, address maps and the description that
 * a trace begins with.
 */
package org.ringscope.simulation.topology;
