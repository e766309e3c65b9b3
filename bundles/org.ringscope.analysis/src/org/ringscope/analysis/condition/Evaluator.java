// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

/** Looks at rows of a kind, one after the other; for one thread, and nothing is allocated for a row. */
@FunctionalInterface
public interface Evaluator<R> {
  Truth of(R row);
}
