// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The processors below one node.
 *
 * @param name as the first of them is called, empty if not known
 * @param count how many are there and enabled
 */
record Cpu(String name, RemoteProcessor.Kind kind, int count) {
  private static final Pattern CORTEX = Pattern.compile("arm,cortex-(([amrx])\\w+)");

  /** @param cpus null for none */
  static Cpu of(TreeNode cpus) {
    List<TreeNode> all = cpus == null ? List.of() : cpus.children().stream()
        .filter(cpu -> cpu.string("device_type").equals("cpu") && cpu.isEnabled()).toList();
    Matcher cortex = CORTEX.matcher(all.isEmpty() ? "" : all.get(0).string("compatible"));
    boolean isKnown = cortex.matches();
    return new Cpu(isKnown ? "Cortex-" + cortex.group(1).toUpperCase(Locale.ROOT) : "",
        isKnown ? kind(cortex.group(2)) : RemoteProcessor.Kind.UNKNOWN, all.size());
  }

  private static RemoteProcessor.Kind kind(String profile) {
    return switch (profile) {
      case "m" -> RemoteProcessor.Kind.MICROCONTROLLER;
      case "r" -> RemoteProcessor.Kind.REALTIME;
      default -> RemoteProcessor.Kind.APPLICATION;
    };
  }
}
