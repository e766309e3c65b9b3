// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which endpoint addresses each service name stands for, on which bus. Written by one thread, read by any. */
final class ChannelNames {
  private final Map<String, Set<Long>> addresses = new ConcurrentHashMap<>();

  void add(int bus, String name, long address) {
    if (!name.isEmpty() && address != 0xFFFF_FFFFL && address >= 0) {
      addresses.computeIfAbsent(name, n -> ConcurrentHashMap.newKeySet()).add(key(bus, address));
    }
  }

  boolean belongs(int bus, long address, String name) {
    Set<Long> known = addresses.get(name);
    return known != null && known.contains(key(bus, address));
  }

  Set<String> names() {
    return Set.copyOf(addresses.keySet());
  }

  void clear() {
    addresses.clear();
  }

  private static long key(int bus, long address) {
    return (long) bus << 32 | address;
  }
}
