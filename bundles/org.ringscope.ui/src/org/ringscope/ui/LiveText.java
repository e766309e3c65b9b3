// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

/** What every view says beside the cursor's time of a trace that may still grow. */
public final class LiveText {
  /** The longest of all. */
  public static final String WIDEST = "live, the system runs on";

  private LiveText() {}

  /** Whether the cursor stays at the end, and whether the system goes on; empty where nothing more comes. */
  public static String of(TraceCursor cursor) {
    if (!cursor.isLive()) {
      return "";
    }
    boolean isHeld = cursor.sessions().stream().allMatch(session -> session.isHeld() || !session.isLive());
    if (cursor.isFollowing()) {
      return isHeld ? "suspended" : "live";
    }
    return isHeld ? "suspended, looking back" : WIDEST;
  }
}
