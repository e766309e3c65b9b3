// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/** An interrupt service routine; runs on the target core's thread. */
@FunctionalInterface
public interface InterruptHandler {
  /** @param value what the doorbell was rung with; the latest if several rings became one */
  void interrupt(int value);
}
