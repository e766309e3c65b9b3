// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import org.ringscope.runtime.Core;

/** Holds a remote core until its host releases it, and tells it where its resource table lies. */
public final class BootLine {

  private volatile boolean isReleased;
  private volatile long resourceTable;

  /** On the host's thread. @param table physical address, -1 for none */
  void release(long table) {
    resourceTable = table;
    isReleased = true;
  }

  /** On the host's thread. */
  void hold() {
    isReleased = false;
  }

  /** On the remote core's thread: waits for the release. @return physical address of the resource table, -1 for none */
  public long await(Core core) {
    core.await("its boot", () -> isReleased, Long.MAX_VALUE);
    return resourceTable;
  }
}
