// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

/** What a core does. */
public enum CoreActivity {
  ASLEEP("asleep"),
  RUNNING("running"),
  /** In a call that waits for a free buffer. */
  WAITING("waiting for a buffer"),
  IN_ISR("in its interrupt handler");

  private final String words;

  CoreActivity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
