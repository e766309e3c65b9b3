// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Around work that writes a file: Ctrl-C asks it to end, and the process waits until it has tidied up. */
final class CancelOnExit implements AutoCloseable {
  private static final long STOP_SECONDS = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "ringscope-interrupted");
  private volatile boolean asked;

  CancelOnExit() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      asked = true; // the process is ending already
    }
  }

  /** Whether the work is to end. */
  boolean isAsked() {
    return asked;
  }

  private void interrupt() {
    asked = true;
    try {
      ended.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is what made the work end.
    }
  }
}
