// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Why a file cannot be read (errors), and what is to be said of one that can (remarks): so many that a person would read them. */
public final class Faults {
  private static final int MOST = 1000;

  private final List<Fault> errors = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int moreErrors;

  /** The file cannot be read as it is. */
  public void error(int line, String reason) {
    if (isFull()) {
      moreErrors++;
    } else {
      errors.add(new Fault(line, XmlText.shown(reason)));
    }
  }

  /** The file is read nevertheless. */
  public void remark(Remark remark) {
    if (remarks.size() < MOST) {
      remarks.add(new Remark(remark.element(), remark.line(), remark.rule(), remark.isError(),
          XmlText.shown(remark.text())));
    }
  }

  /** In the order of lines; how many there are more is the last. */
  public List<Fault> errors() {
    Stream<Fault> all = errors.stream().sorted(Comparator.comparingInt(Fault::line));
    return moreErrors == 0 ? all.toList()
        : Stream.concat(all, Stream.of(new Fault(0, "has " + moreErrors + " more"))).toList();
  }

  /** In the order of lines. */
  public List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
  }

  /** Whether further errors are only counted. */
  public boolean isFull() {
    return errors.size() == MOST;
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
