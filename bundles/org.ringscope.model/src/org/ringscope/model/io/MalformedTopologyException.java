// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.ringscope.model.io.xml.Fault;

/** A {@code .topology} file cannot be read: all that is wrong with it. */
public final class MalformedTopologyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Fault> faults;

  /** @param faults at least one, in the order of lines */
  public MalformedTopologyException(String file, List<Fault> faults) {
    super(text(file, faults.get(0)) + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
    this.file = file;
    this.faults = List.copyOf(faults);
  }

  /** @param line line number from 1, or 0 when the reason belongs to no line */
  public MalformedTopologyException(String file, int line, String reason) {
    this(file, List.of(new Fault(line, reason)));
  }

  private static String text(String file, Fault fault) {
    return fault.line() > 0 ? file + ":" + fault.line() + ": " + fault.reason() : file + ": " + fault.reason();
  }

  /** The file's name as the caller gave it. */
  public String file() {
    return file;
  }

  /** All that is wrong, in the order of lines. */
  List<Fault> faults() {
    return faults;
  }

  /** Tells all that is wrong, in the order of lines: line number from 1, or 0 for no line, and the reason. */
  public void forEachFault(BiConsumer<Integer, String> tell) {
    faults.forEach(fault -> tell.accept(fault.line(), fault.reason()));
  }

  /** All that is wrong, each in one line with file and line number. */
  public List<String> lines() {
    return faults.stream().map(fault -> text(file, fault)).toList();
  }

  /** Line number of the first fault, from 1; 0 when it belongs to no line. */
  public int line() {
    return faults.get(0).line();
  }

  /** What is wrong first, in one line. */
  public String reason() {
    return faults.get(0).reason();
  }
}
