// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.plainlog;

import java.util.List;
import java.util.regex.Pattern;

/** A line with which a firmware says that it stops, or a virtual machine that it takes nothing more from a ring. */
enum KnownTrouble {
  /** Zephyr {@code kernel/fatal.c}, NuttX {@code sched/misc/assert.c}. */
  REMOTE_CRASHED("", ">>> ZEPHYR FATAL ERROR \\d+:", "assert\\w*: Assertion failed at "),
  /** Firecracker {@code src/vmm/src/devices/virtio/queue.rs}. */
  DEVICE_BROKEN("F18", "number of available descriptors \\d+ is greater than queue size \\d+");

  /** All have it: other lines need not be searched. */
  private static final List<String> WORDS = List.of("FATAL ERROR", "Assertion failed", "available descriptors");

  /** Number of the diagnosis, empty for none. */
  final String diagnosis;
  private final Pattern text;

  KnownTrouble(String diagnosis, String... texts) {
    this.diagnosis = diagnosis;
    text = Pattern.compile(String.join("|", texts));
  }

  /** @return null if the line is none */
  static KnownTrouble of(String line) {
    if (WORDS.stream().noneMatch(line::contains)) {
      return null;
    }
    for (KnownTrouble known : values()) {
      if (known.text.matcher(line).find()) {
        return known;
      }
    }
    return null;
  }
}
