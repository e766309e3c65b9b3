// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Counts what the event loop of SWT does, one after the other: an event with all that it sends, a posted runnable, a rest. SWT is
 * reached through the class loader of a test, so that the test kit serves rooms without it.
 */
final class EventTurns {
  private static final String SWT = "org.eclipse.swt.SWT";
  private static final String[] EVENTS = {"PreEvent", "PostEvent", "Sleep", "Wakeup"};

  private final Thread thread;
  private volatile long turn;
  /** Events that are handled now, one inside the other; and how many of them stand outside of the innermost loop. */
  private int depth;
  private int loop;

  private EventTurns(Thread thread) {
    this.thread = thread;
  }

  /** Counts on the display that belongs to this thread; null if none does. */
  static EventTurns ofThisThread(ClassLoader tests) throws ReflectiveOperationException {
    Class<?> displayType = tests.loadClass("org.eclipse.swt.widgets.Display");
    Object display = displayType.getMethod("getCurrent").invoke(null);
    if (display == null) {
      return null;
    }
    EventTurns turns = new EventTurns(Thread.currentThread());
    Class<?> listenerType = tests.loadClass("org.eclipse.swt.widgets.Listener");
    Field type = tests.loadClass("org.eclipse.swt.widgets.Event").getField("type");
    int[] kinds = new int[EVENTS.length];
    for (int i = 0; i < EVENTS.length; i++) {
      kinds[i] = tests.loadClass(SWT).getField(EVENTS[i]).getInt(null);
    }
    Object listener = Proxy.newProxyInstance(tests, new Class<?>[] {listenerType}, (proxy, method, arguments) -> {
      if (method.getDeclaringClass() == Object.class) {
        return method.getName().equals("equals") ? (Object) (proxy == arguments[0]) : System.identityHashCode(proxy);
      }
      turns.happened(type.getInt(arguments[0]), kinds);
      return null;
    });
    Method add = displayType.getMethod("addListener", int.class, listenerType);
    for (int kind : kinds) {
      add.invoke(display, kind, listener);
    }
    return turns;
  }

  /** What one event sends while it is handled belongs to it; a loop that sleeps inside of an event is one of its own. */
  private void happened(int what, int[] kinds) {
    if (what == kinds[0]) {
      if (depth++ == loop) {
        turn++; // only this thread writes
      }
    } else if (what == kinds[1]) {
      depth = Math.max(0, depth - 1);
      if (depth <= loop) {
        loop = depth;
        turn++;
      }
    } else {
      loop = depth;
      turn++;
    }
  }

  Thread thread() {
    return thread;
  }

  /** Changes whenever the loop begins something else. */
  long turn() {
    return turn;
  }
}
