// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.Locale;

/** The layers that a message goes through on one core, from the program to the wire. */
public enum StackLayer {
  /** Who calls. */
  PROGRAM("program"),
  /** The file of an endpoint (Linux {@code drivers/rpmsg/rpmsg_char.c}). */
  DEVICE("endpoint device"),
  /** Where messages wait for a reader. */
  READ_QUEUE("read queue"),
  /** The callback of an endpoint. */
  CALLBACK("callback"),
  /** Header, payload, the lookup of an endpoint. */
  RPMSG("RPMsg"),
  /** What is made available, used, taken. */
  VIRTQUEUE("virtqueue"),
  /** Kicks, doorbells, interrupts. */
  NOTIFICATION("notification");

  private final String text;

  StackLayer(String text) {
    this.text = text;
  }

  /** In words. */
  public String text() {
    return text;
  }

  /** As an option of a command has it: {@code read-queue}. */
  public String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
