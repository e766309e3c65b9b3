// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

/** A field of a struct or an option of a variant. */
final class Member {
  private static final int NONE = -1;

  private final String name;
  private final CtfType type;
  private int slot = NONE;
  private int clock = NONE;

  Member(String name, CtfType type) {
    this.name = name;
    this.type = type;
  }

  /** As written in the metadata. */
  String name() {
    return name;
  }

  /** Without the underscore that keeps names apart from keywords. */
  String plainName() {
    return name.startsWith("_") && name.length() > 1 ? name.substring(1) : name;
  }

  CtfType type() {
    return type;
  }

  boolean hasSlot() {
    return slot != NONE;
  }

  /** Where a reader keeps its value, because a length, a tag or the reader itself needs it. */
  int slot() {
    return slot;
  }

  void setSlot(int index) {
    slot = index;
  }

  boolean hasClock() {
    return clock != NONE;
  }

  /** Number of the clock that its value moves on. */
  int clock() {
    return clock;
  }

  void setClock(int index) {
    clock = index;
  }
}
