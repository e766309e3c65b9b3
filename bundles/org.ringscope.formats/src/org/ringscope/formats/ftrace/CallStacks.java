// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.HashMap;
import java.util.Map;

/**
 * The watched functions that tasks are in, outermost first. Interrupts nest on top of what they interrupt, so a stack per task holds.
 * When returns were lost, what lies on top of the function that returns is dropped. Reused frames; bounded.
 */
final class CallStacks {
  private static final int DEEPEST = 16;
  private static final int MOST_TASKS = 4096;

  /** A function that was entered. */
  static final class Frame {
    Probe probe;
    TracedQueue queue;
    long buffer;
    long out;
    long in;
    long nanos;
    /** Something inside has told what happened. */
    boolean isTold;
    String channel;
    long source;
    long destination;
    long length;
    final byte[] data = new byte[64];
    int dataCount;
  }

  /** The frames of one task. */
  static final class Stack {
    private final Frame[] frames = new Frame[DEEPEST];
    private int depth;

    /** A new frame on top; null when it is too deep to be true. */
    Frame enter(Probe probe) {
      if (depth == DEEPEST) {
        depth = 0; // returns were lost
      }
      Frame frame = frames[depth];
      if (frame == null) {
        frame = new Frame();
        frames[depth] = frame;
      }
      depth++;
      frame.probe = probe;
      frame.queue = null;
      frame.isTold = false;
      frame.dataCount = 0;
      return frame;
    }

    /** Takes the frame of the function that returns; null if its entry was not recorded. */
    Frame leave(Probe probe) {
      for (int i = depth - 1; i >= 0; i--) {
        if (frames[i].probe == probe) {
          depth = i;
          return frames[i];
        }
      }
      return null;
    }

    /** The frame in which the top one was entered, or null. */
    Frame outer() {
      return depth == 0 ? null : frames[depth - 1];
    }
  }

  private final Map<Long, Stack> stacks = new HashMap<>();

  Stack of(long task) {
    Stack stack = stacks.get(task);
    if (stack == null) {
      if (stacks.size() >= MOST_TASKS) {
        stacks.values().removeIf(other -> other.depth == 0);
        if (stacks.size() >= MOST_TASKS) {
          stacks.clear();
        }
      }
      stack = new Stack();
      stacks.put(task, stack);
    }
    return stack;
  }
}
