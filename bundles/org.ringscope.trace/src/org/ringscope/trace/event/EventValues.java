// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/** The fields of an event that was read elsewhere, by their indices in {@link EventType#fields}. */
public interface EventValues {
  /** An integer field; u64 as its 64 bits. */
  long number(int index);

  String text(int index);

  byte[] bytes(int index);
}
