// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import org.ringscope.runtime.Core;

/** What a host prints of its bus; some print nothing. */
final class HostLog {
  private final Core core;
  private final String prefix;
  private final boolean prints;

  HostLog(Core core, String prefix, boolean prints) {
    this.core = core;
    this.prefix = prefix;
    this.prints = prints;
  }

  void print(String text) {
    if (prints) {
      core.print(prefix + text);
    }
  }

  /** Without the name of the bus. */
  void printBare(String text) {
    if (prints) {
      core.print(text);
    }
  }
}
