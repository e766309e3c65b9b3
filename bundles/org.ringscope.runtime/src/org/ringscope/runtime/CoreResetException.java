// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/** Thrown out of a wait of a core that begins anew: its task has to leave, and begins again. */
public final class CoreResetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CoreResetException(String core) {
    super("core " + core + " is reset", null, false, false);
  }
}
