// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import org.ringscope.analysis.state.QueueState;

/** What JSON says of a ring of one format beside what all have. */
interface RingJson {
  /** Index words, positions and event words. */
  void indices(JsonOut json) throws IOException;

  /** What a known descriptor has beside addr, len and flags. */
  void descriptor(JsonOut json, int index) throws IOException;

  /** An index that may be inferred. */
  static void index(JsonOut json, String name, int value, boolean inferred) throws IOException {
    json.known(name, value);
    if (value != QueueState.UNKNOWN && inferred) {
      json.put(name + "Inferred", true);
    }
  }
}
