// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of devices that a run has an engine for, as the rules for runs have them; all others are for description only. */
final class RunnableDevices {
  private static final String RULES =
      "org.ringscope.model/src/org/ringscope/model/validation/RunKinds.java";
  private static final Pattern MODELLED = Pattern.compile(" MODELLED = .*?;", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("DeviceKind\\.(\\w+)");
  /** Classes that are not called as their kind is, and those that are run whatever the kind. */
  private static final Set<String> OTHERS = Set.of("RPMSGDEVICE", "RNGDEVICE", "OTHERDEVICE");

  private final Set<String> names = new HashSet<>();

  RunnableDevices(Path bundles) throws IOException {
    Matcher modelled = MODELLED.matcher(Files.readString(bundles.resolve(RULES)));
    if (!modelled.find()) {
      throw new IOException("no MODELLED in " + RULES);
    }
    Matcher literal = LITERAL.matcher(modelled.group());
    while (literal.find()) {
      names.add(literal.group(1).replace("_", "") + "DEVICE");
    }
    names.addAll(OTHERS);
  }

  /** Of a class of devices. */
  boolean has(String type) {
    return names.contains(type.toUpperCase(Locale.ROOT));
  }
}
