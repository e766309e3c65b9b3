// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/** Ends a core's thread from inside a wait: its system is being stopped. */
public final class CoreStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CoreStoppedException(String core) {
    super("stopped: core=" + core, null, false, false);
  }
}
