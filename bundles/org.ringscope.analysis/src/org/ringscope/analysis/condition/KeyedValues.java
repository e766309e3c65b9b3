// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.function.LongFunction;

/**
 * What belongs to a number, worked out once for each: the names of queues and cores are compared once, not for each row. For one
 * thread; allocates only for numbers that are new.
 */
public final class KeyedValues<V> {
  private static final int FIRST_SIZE = 64;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L; // spreads neighbours, as the golden ratio does

  private final LongFunction<V> maker;
  private long[] keys;
  private Object[] values;
  private int count;

  /** @param maker gives something for every key, never null */
  public KeyedValues(LongFunction<V> maker) {
    this.maker = maker;
    forget();
  }

  @SuppressWarnings("unchecked") // nothing else is put there
  public V of(long key) {
    int at = place(key);
    if (values[at] == null) {
      V made = maker.apply(key);
      if (2 * count >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      values[at] = made;
      count++;
    }
    return (V) values[at];
  }

  /** Works everything out again. */
  public void forget() {
    keys = new long[FIRST_SIZE];
    values = new Object[FIRST_SIZE];
    count = 0;
  }

  private int place(long key) {
    int at = (int) (key * MIX >>> 32) & keys.length - 1;
    while (values[at] != null && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
