// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test of a class a workbench with nothing in it, laid out as at first, and clears it behind the test. It stands after
 * {@link org.ringscope.testkit.EmptyErrorLog}, which hears of what clearing says then, too.
 */
public final class FreshBench implements BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) throws CoreException {
    Bench.clear();
    Bench.open();
  }

  @Override
  public void afterEach(ExtensionContext context) throws CoreException {
    Bench.clear();
  }
}
