// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;

/** {@link EventType#FAULT}: a broken rule, where, and the numbers that show it. What is not set is nobody, 0 or empty. */
public final class FaultEvent {

  private final EventWriter event;
  private int queue;
  private int device;
  private String kind;
  private String diagnosis;
  private long address;
  private long length;
  private long expected;
  private String text;

  FaultEvent(EventWriter event) {
    this.event = event;
  }

  FaultEvent of(String itsKind, String itsDiagnosis) {
    kind = itsKind;
    diagnosis = itsDiagnosis;
    queue = Unknown.ID;
    device = Unknown.ID;
    address = 0;
    length = 0;
    expected = 0;
    text = "";
    return this;
  }

  /** @param id −1 for none */
  public FaultEvent queue(int id) {
    queue = id;
    return this;
  }

  /** @param id −1 for none */
  public FaultEvent device(int id) {
    device = id;
    return this;
  }

  public FaultEvent address(long where) {
    address = where;
    return this;
  }

  public FaultEvent length(long found) {
    length = found;
    return this;
  }

  /** @param value what would have been right */
  public FaultEvent expected(long value) {
    expected = value;
    return this;
  }

  /** @param words null: none */
  public FaultEvent text(String words) {
    text = words == null ? "" : words;
    return this;
  }

  public void end() {
    event.begin(EventType.FAULT).u16(queue).u16(device).string(kind).string(diagnosis).u64(address).u64(length)
        .u64(expected)
        .string(text).end();
  }
}
