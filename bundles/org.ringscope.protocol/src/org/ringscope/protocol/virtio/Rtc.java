// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the clock device (virtio 1.4 §5.23). */
public final class Rtc {
  /** Request types. */
  public static final int READ = 0x0001;
  public static final int CFG = 0x1000;
  public static final int CLOCK_CAP = 0x1001;
  public static final int CROSS_CAP = 0x1002;

  private Rtc() {}
}
