// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

/** The stream of descriptions; any thread. Each call is on disk when it returns. */
public final class SystemStream {
  public void describe(SystemDescription description, long nanos) {
    throw new UnsupportedOperationException();
  }
}
