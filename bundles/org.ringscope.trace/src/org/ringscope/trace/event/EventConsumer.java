// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/** Takes events one by one. The view is reused: valid only during the call. */
@FunctionalInterface
public interface EventConsumer {
  void accept(EventView event);
}
