// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.function.Predicate;

/** Objects by number, a pointer of the recorded process or a thread id; open addressing, nothing is boxed. Holds a bounded number. */
final class LongTable<V> {
  private final int most;
  private long[] keys = new long[16];
  private Object[] values = new Object[16];
  private int size;

  /** @param most how many it holds; more are refused */
  LongTable(int most) {
    this.most = most;
  }

  boolean isFull() {
    return size == most;
  }

  @SuppressWarnings("unchecked")
  V get(long key) {
    return (V) values[slot(key)];
  }

  /** The value that was there, null if none; a new key is not taken when the table is full. */
  @SuppressWarnings("unchecked")
  V put(long key, V value) {
    int slot = slot(key);
    V old = (V) values[slot];
    if (old == null) {
      if (isFull()) {
        return null;
      }
      size++;
      keys[slot] = key;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
    return old;
  }

  /** The value that was there, null if none. */
  @SuppressWarnings("unchecked")
  V remove(long key) {
    int slot = slot(key);
    V old = (V) values[slot];
    if (old != null) {
      size--;
      values[slot] = null;
      closeGap(slot);
    }
    return old;
  }

  @SuppressWarnings("unchecked")
  void removeIf(Predicate<V> unwanted) {
    long[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new long[oldKeys.length];
    values = new Object[oldKeys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null && !unwanted.test((V) oldValues[i])) {
        put(oldKeys[i], (V) oldValues[i]);
      }
    }
  }

  /** What was pushed on by the removed key moves back, so that no search ends too early. */
  private void closeGap(int gap) {
    int mask = keys.length - 1;
    for (int i = gap + 1 & mask; values[i] != null; i = i + 1 & mask) {
      int home = home(keys[i], mask);
      if ((i - home & mask) >= (i - gap & mask)) {
        keys[gap] = keys[i];
        values[gap] = values[i];
        values[i] = null;
        gap = i;
      }
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = home(key, mask);
    while (values[slot] != null && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int home(long key, int mask) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
  }
}
