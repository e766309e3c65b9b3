// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.FileRemark;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.Remark;

/** What is wrong with a file of edition 1 that can be read, and what of it is left out. */
final class OldRemarks {
  private record Entry(OldElement element, int line, String rule, boolean isError, String text) {}

  private final List<Entry> entries = new ArrayList<>();

  /** An element breaks a rule. */
  void error(OldElement element, String rule, String text) {
    entries.add(new Entry(element, element.line(), rule, true, text));
  }

  /** An attribute of an element breaks a rule. */
  void error(OldElement element, String attribute, String rule, String text) {
    entries.add(new Entry(element, element.xml().line(attribute), rule, true, text));
  }

  /** An attribute of an element means nothing where it stands. */
  void leftOut(OldElement element, String attribute, String text) {
    entries.add(new Entry(element, element.xml().line(attribute), FileRemark.LEFT_OUT, false, text));
  }

  /** When all elements have become what they are in edition 2. */
  void addTo(Faults faults) {
    entries.forEach(each -> faults
        .remark(new Remark(each.element.made(), each.line, each.rule, each.isError, each.text)));
  }
}
