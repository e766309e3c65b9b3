// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.trace.Unknown;

/** One block of text: an entry of the resource table, one of its vrings, or a carveout, with its fields by their printed names. */
final class Block {
  /** Type of a vring inside of a vdev. */
  static final String VRING = "vring";
  /** Type of a block of {@code carveout_memories}. */
  static final String MEMORY = "memory";

  final String type;
  private final Map<String, String> fields = new HashMap<>();
  final List<Block> vrings = new ArrayList<>();

  Block(String type) {
    this.type = type;
  }

  void put(String name, String value) {
    fields.put(name, value);
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The number that a field begins with, {@link Unknown#U64} if there is none. */
  long number(String name) {
    String word = text(name).split(" ", 2)[0];
    try {
      return word.startsWith("0x") ? Long.parseUnsignedLong(word.substring(2), 16) : Long.parseLong(word);
    } catch (NumberFormatException e) {
      return Unknown.U64;
    }
  }

  /** An address that leads somewhere: neither missing nor "any". */
  boolean hasAddress(String name) {
    long address = number(name);
    return address != Unknown.U64 && address != ResourceEntry.ANY;
  }
}
