// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

/** Hears of refreshes of all diagrams, to measure or count them. */
interface RefreshListener {
  RefreshListener NOBODY = new RefreshListener() {};

  default void begins() {}

  default void ended() {}
}
