// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

import java.nio.file.Path;
import org.ringscope.formats.importer.MalformedInputException;

/** Counts what a tree takes while it is read; the trees of large boards have some thousand nodes. */
final class TreeLimits {
  static final int MOST_BYTES = 16 << 20;
  static final int DEEPEST = 64;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_PROPERTIES = 1_000_000;
  /** Devicetree specification v0.4 §2.2.1 has 31 characters before the unit address; what exists is not always so. */
  static final int LONGEST_NAME = 255;

  private final Path file;
  private int nodes;
  private int properties;
  private long bytes;

  TreeLimits(Path file) {
    this.file = file;
  }

  void node(long offset, int depth) throws MalformedInputException {
    if (++nodes > MOST_NODES) {
      throw new MalformedInputException(file, offset, "more than " + MOST_NODES + " nodes");
    }
    if (depth > DEEPEST) {
      throw new MalformedInputException(file, offset, "nodes lie deeper than " + DEEPEST);
    }
  }

  void property(long offset, long length) throws MalformedInputException {
    if (++properties > MOST_PROPERTIES) {
      throw new MalformedInputException(file, offset, "more than " + MOST_PROPERTIES + " properties");
    }
    bytes += length;
    if (bytes > MOST_BYTES) {
      throw new MalformedInputException(file, offset, "properties of more than " + (MOST_BYTES >> 20) + " MiB");
    }
  }
}
