// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

/** One line of a layout: reads itself where the reader stands. */
@FunctionalInterface
interface Item {
  void read(PayloadReader in);
}
