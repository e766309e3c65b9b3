// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime;

/** Hears what a core says to people: the lines of its console and its faults. Called on that core's thread. */
public interface OutputListener {

  default void consoleText(CharSequence text) {}

  default void fault(RingFault fault) {}
}
