// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.protocol.virtio.MmioRegisters;

/** Register accesses of one thread that wait, in their order, for the event that says whose they are. A bounded number. */
final class WaitingAccesses {
  private static final int MOST = 64;

  final long[] nanos = new long[MOST];
  final boolean[] isWrite = new boolean[MOST];
  final int[] offset = new int[MOST];
  final long[] value = new long[MOST];
  /** Whose an access is if nothing says otherwise, null for nobody's. */
  final ForeignDevice[] otherwise = new ForeignDevice[MOST];
  /** What QEMU printed about an access, as text; null for the access itself. */
  final String[] detail = new String[MOST];
  final String[] detailName = new String[MOST];
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isFull() {
    return size == MOST;
  }

  void clear() {
    size = 0;
  }

  void add(long atNanos, boolean writes, int register, long written, ForeignDevice fallback) {
    nanos[size] = atNanos;
    isWrite[size] = writes;
    offset[size] = register;
    value[size] = written;
    otherwise[size] = fallback;
    detail[size++] = null;
  }

  void addDetail(long atNanos, String name, String text) {
    nanos[size] = atNanos;
    detailName[size] = name;
    detail[size++] = text;
  }

  /** Whether the last one is a write of this register. */
  boolean endsWithWrite(int register) {
    return size > 0 && detail[size - 1] == null && isWrite[size - 1] && offset[size - 1] == register;
  }

  /** Whether a driver looks for a device and has found one: it reads VENDOR_ID only if DEVICE_ID was not 0. */
  boolean isProbe() {
    boolean vendor = false;
    for (int i = 0; i < size; i++) {
      vendor |= detail[i] == null && !isWrite[i] && offset[i] == MmioRegisters.VENDOR_ID;
    }
    return vendor && offset[0] == MmioRegisters.MAGIC_VALUE;
  }
}
