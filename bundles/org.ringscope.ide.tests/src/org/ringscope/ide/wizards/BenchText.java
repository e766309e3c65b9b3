// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

/** The template of a bench, for tests of other packages. */
public final class BenchText {
  private BenchText() {}

  public static String of(String name, int count) {
    return EcuBench.text(name, count);
  }
}
