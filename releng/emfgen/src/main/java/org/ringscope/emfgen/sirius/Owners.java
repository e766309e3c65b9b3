// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a descriptor or slot looks, by who may touch it: the colours and words of our pictures. */
final class Owners {
  /** What is not known. */
  static final Look UNKNOWN = Look.of("unknown", "edge").line("dash_dot").text("faint");

  /** By the literals of the enumeration, in its order. */
  static final Map<String, Look> LOOKS = new LinkedHashMap<>();

  static {
    LOOKS.put("free", Look.of("free", "edge").text("faint"));
    LOOKS.put("driver", Look.of("driver", "driver pattern").line("dot"));
    LOOKS.put("device", Look.of("device", "device pattern").line("dash"));
    LOOKS.put("used", Look.of("used", "edge strong"));
  }

  private Owners() {}

  /** The condition under which an owner's look is shown. */
  static String is(String owner) {
    return "aql:self.owner = ringstate::Owner::" + owner;
  }
}
