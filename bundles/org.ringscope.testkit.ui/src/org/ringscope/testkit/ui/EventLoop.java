// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ringscope.testkit.Await;

/** The event loop as a test drives it, while it waits for something. UI thread. */
public final class EventLoop {
  /** More than anything takes in a workbench on a busy machine. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int LOOK_AGAIN_MILLIS = 20;
  /** The window system paints at its next frame, not when asked. */
  private static final int FRAME_MILLIS = 100;
  private static final int QUIET_ROUNDS = 3;

  private EventLoop() {}

  /** Runs until the condition holds; {@code actual} says what is the case when it never does, and a picture shows it. */
  public static void await(BooleanSupplier condition, Supplier<String> actual) {
    Supplier<String> withPicture = () -> {
      Shots.keep(Shots.ofScreen(), "timeout");
      return actual.get();
    };
    Await.until(condition::getAsBoolean, withPicture, PATIENCE, EventLoop::round);
  }

  private static void round() {
    Display display = Display.getCurrent();
    if (!display.readAndDispatch()) {
      display.timerExec(LOOK_AGAIN_MILLIS, () -> {}); // conditions may change in other threads, which do not wake this one
      display.sleep();
    }
  }

  /** Lets everything that is due be drawn. What is always followed by something else would let it wait for ever, and is a failure. */
  public static void settle() {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int quiet = 0; quiet < QUIET_ROUNDS;) {
      quiet = display.readAndDispatch() ? 0 : quiet + 1;
      if (System.nanoTime() > end) {
        throw new AssertionError("the event loop does not come to rest");
      }
    }
    Stream.of(display.getShells()).forEach(Shell::update);
  }

  /** Lets a frame pass: what has changed until now is on the screen then. */
  public static void frame() {
    boolean[] hasPassed = new boolean[1];
    Display.getCurrent().timerExec(FRAME_MILLIS, () -> hasPassed[0] = true);
    await(() -> hasPassed[0], () -> "time stands still");
    settle();
  }
}
