// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.HashMap;
import java.util.Map;

/** The names of types that a block of the metadata sees: its own and those around it. */
final class TypeScope {
  private final TypeScope around;
  private final Map<String, CtfType> types = new HashMap<>();

  TypeScope(TypeScope around) {
    this.around = around;
  }

  /** @param name one or more words, e.g. {@code unsigned long}, {@code struct header} */
  void add(String name, CtfType type) {
    types.put(name, type);
  }

  /** Null if nobody has declared it. */
  CtfType find(String name) {
    CtfType type = types.get(name);
    return type != null || around == null ? type : around.find(name);
  }
}
