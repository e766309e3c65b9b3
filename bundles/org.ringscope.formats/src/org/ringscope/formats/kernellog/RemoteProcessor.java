// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.ArrayList;
import java.util.List;

/** A remote processor of the log, {@code remoteproc0} or so. */
final class RemoteProcessor {
  final int number;
  final int core;
  /** As its driver calls it, e.g. {@code 5000000.m4fss}; until that is known, {@code remoteproc0}. */
  String name;
  String state;
  /** Whether a kick to it was logged, well or not. */
  boolean wasKicked;
  /** In the order of its resource table. */
  final List<RpmsgDevice> devices = new ArrayList<>();

  RemoteProcessor(int number, int core) {
    this.number = number;
    this.core = core;
    name = "remoteproc" + number;
  }
}
