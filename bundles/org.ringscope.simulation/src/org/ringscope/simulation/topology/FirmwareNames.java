// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.HashSet;
import java.util.Set;
import org.ringscope.model.NameForm;

/** Names that a topology takes, made from those of a firmware: letters, digits, '_', '.' and '-', each only once. */
final class FirmwareNames {
  private final Set<String> taken = new HashSet<>();

  /** The name itself if it will do; else one that still shows where it comes from. */
  String unique(String name) {
    String sound = NameForm.of(name);
    String unique = sound;
    for (int i = 2; !taken.add(unique); i++) {
      unique = sound + "_" + i;
    }
    return unique;
  }
}
