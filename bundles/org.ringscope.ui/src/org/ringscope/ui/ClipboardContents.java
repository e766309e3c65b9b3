// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts what the user copies where other programs find it. UI thread. */
public final class ClipboardContents {
  private ClipboardContents() {}

  /** Leaves the clipboard as it is for an empty text. */
  public static void put(Display display, String text) {
    if (!text.isEmpty()) {
      put(display, text, TextTransfer.getInstance());
    }
  }

  public static void put(Display display, ImageData image) {
    put(display, image, ImageTransfer.getInstance());
  }

  private static void put(Display display, Object contents, Transfer transfer) {
    Clipboard clipboard = new Clipboard(display);
    clipboard.setContents(new Object[] {contents}, new Transfer[] {transfer});
    clipboard.dispose();
  }
}
