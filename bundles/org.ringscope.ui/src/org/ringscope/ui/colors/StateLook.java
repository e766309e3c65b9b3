// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.colors;

import org.ringscope.picture.canvas.Paint;

/** What has a colour of its own, in words. */
enum StateLook {
  FREE("Free descriptor", Paint.FREE, true),
  DRIVER("Descriptor that the driver owns", Paint.DRIVER, true),
  DEVICE("Descriptor that the device owns", Paint.DEVICE, true),
  USED("Used, not yet taken", Paint.USED, true),
  UNKNOWN("Nobody can say whose it is", Paint.UNKNOWN, true),
  RUNNING("Core that runs", Paint.RUNNING, true),
  WAITING("Core that waits for a buffer", Paint.WAITING, true),
  DRIVER_INDEX("Index or kick of the driver", Paint.DRIVER_INDEX, false),
  DEVICE_INDEX("Index of the device", Paint.DEVICE_INDEX, false),
  INTERRUPT("Interrupt", Paint.INTERRUPT, false),
  FAULT("Fault", Paint.FAULT, false),
  SELECTION("What is selected", Paint.SELECTION, false);

  private final String words;
  private final Paint paint;
  private final boolean isFill;

  StateLook(String words, Paint paint, boolean isFill) {
    this.words = words;
    this.paint = paint;
    this.isFill = isFill;
  }

  String words() {
    return words;
  }

  Paint paint() {
    return paint;
  }

  /** Whether areas are filled with it, so that a pattern shows. */
  boolean isFill() {
    return isFill;
  }
}
