// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.swt.graphics.GC;

/** A text that loses its middle where there is no room: names and numbers differ at their begin and end. */
public final class ElidedText {
  private static final String ELLIPSIS = "\u2026";

  private ElidedText() {}

  /** As much of begin and end as there is room for, in the font of {@code gc}. */
  public static String within(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int kept = (low + high + 1) >>> 1;
      if (gc.textExtent(kept(text, kept)).x <= room) {
        low = kept;
      } else {
        high = kept - 1;
      }
    }
    return kept(text, low);
  }

  private static String kept(String text, int count) {
    int end = count / 2;
    return text.substring(0, count - end) + ELLIPSIS + text.substring(text.length() - end);
  }
}
