// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

/** Buffer addresses with a small number each; cleared at no cost and without garbage, unlike a map. */
final class AddressSet {
  private final long[] addresses;
  private final int[] numbers;
  private final int[] stamps;
  private final int mask;
  private int stamp = 1;

  /** @param most how many addresses it must hold */
  AddressSet(int most) {
    int capacity = Integer.highestOneBit(Math.max(8, most)) * 4;
    addresses = new long[capacity];
    numbers = new int[capacity];
    stamps = new int[capacity];
    mask = capacity - 1;
  }

  void clear() {
    stamp++;
  }

  /** @return false if it is there already, and keeps its number */
  boolean add(long address, int number) {
    int at = place(address);
    if (stamps[at] == stamp) {
      return false;
    }
    addresses[at] = address;
    numbers[at] = number;
    stamps[at] = stamp;
    return true;
  }

  /** The number of an address, -1 if it is not there. */
  int get(long address) {
    int at = place(address);
    return stamps[at] == stamp ? numbers[at] : -1;
  }

  private int place(long address) {
    int at = (int) ((address * 0x9E37_79B9_7F4A_7C15L) >>> 40) & mask;
    while (stamps[at] == stamp && addresses[at] != address) {
      at = at + 1 & mask;
    }
    return at;
  }
}
