// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file (errors), and what is only reported (warnings): so many that a person would read them. */
public final class Faults {
  private static final int MOST = 1000;

  private final List<Fault> errors = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();

  /** The file cannot be read as it is. */
  public void error(int line, String reason) {
    add(errors, line, reason);
  }

  /** The file is read nevertheless. */
  public void warning(int line, String reason) {
    add(warnings, line, reason);
  }

  private static void add(List<Fault> faults, int line, String reason) {
    if (faults.size() < MOST) {
      faults.add(new Fault(line, XmlText.shown(reason)));
    }
  }

  /** In the order of lines. */
  public List<Fault> errors() {
    return sorted(errors);
  }

  /** In the order of lines. */
  public List<Fault> warnings() {
    return sorted(warnings);
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  private static List<Fault> sorted(List<Fault> faults) {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
