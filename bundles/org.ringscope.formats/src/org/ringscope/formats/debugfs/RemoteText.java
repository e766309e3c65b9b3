// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import java.util.ArrayList;
import java.util.List;

/** What was printed of one remote processor. */
final class RemoteText {
  final int number;
  /** In the order of the resource table. */
  final List<Block> entries = new ArrayList<>();
  final List<Block> memories = new ArrayList<>();

  /** As sysfs calls it; null if it was not printed. */
  String state;

  RemoteText(int number) {
    this.number = number;
  }

  String name() {
    return "remoteproc" + number;
  }
}
