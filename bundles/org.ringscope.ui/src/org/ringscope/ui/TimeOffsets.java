// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.OptionalLong;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.ringscope.trace.read.Trace;

/** The offsets between traces that the user has set, kept beside the workspace: an offset means something between two traces only. */
final class TimeOffsets {
  private static final Preferences NODE = InstanceScope.INSTANCE.getNode("org.ringscope.ui/timeOffsets");

  private TimeOffsets() {}

  /** What {@code trace} was moved by while {@code reference} stayed; empty if the user never said. */
  static OptionalLong find(Trace reference, Trace trace) {
    String value = NODE.get(key(reference, trace), "");
    try {
      return value.isEmpty() ? OptionalLong.empty()
          : OptionalLong.of(isInOrder(reference, trace) ? Long.parseLong(value) : -Long.parseLong(value));
    } catch (NumberFormatException e) {
      return OptionalLong.empty(); // not written by us
    }
  }

  static void remember(Trace reference, Trace trace, long nanos) {
    NODE.put(key(reference, trace), Long.toString(isInOrder(reference, trace) ? nanos : -nanos));
    try {
      NODE.flush();
    } catch (BackingStoreException e) {
      ILog.of(TimeOffsets.class).warn("the time offset is not remembered: " + e.getMessage(), e);
    }
  }

  private static String key(Trace one, Trace other) {
    return isInOrder(one, other) ? one.uuid() + " " + other.uuid() : other.uuid() + " " + one.uuid();
  }

  private static boolean isInOrder(Trace one, Trace other) {
    return one.uuid().compareTo(other.uuid()) <= 0;
  }
}
