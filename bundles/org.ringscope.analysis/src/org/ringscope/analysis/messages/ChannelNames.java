// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** Which endpoint addresses each service name stands for, on which bus. Written by one thread, read by any. */
final class ChannelNames {
  private final Map<String, Set<Long>> addresses = new ConcurrentHashMap<>();
  private volatile int version;

  void add(int bus, String name, long address) {
    if (!name.isEmpty() && address != Rpmsg.ADDRESS_ANY_U32 && address >= 0
        && addresses.computeIfAbsent(name, n -> ConcurrentHashMap.newKeySet()).add(key(bus, address))) {
      version = version + 1; // one writer
    }
  }

  /** The services that an address stands for. */
  List<String> namesOf(int bus, long address) {
    Long key = key(bus, address);
    return addresses.entrySet().stream().filter(entry -> entry.getValue().contains(key)).map(Map.Entry::getKey)
        .toList();
  }

  /** Another one when something was added. */
  int version() {
    return version;
  }

  Set<String> names() {
    return Set.copyOf(addresses.keySet());
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(addresses.size());
    for (Map.Entry<String, Set<Long>> entry : addresses.entrySet()) {
      Set<Long> keys = Set.copyOf(entry.getValue());
      out.writeUTF(entry.getKey());
      out.writeInt(keys.size());
      for (long key : keys) {
        out.writeLong(key);
      }
    }
  }

  /** Adds what was written. */
  void read(DataInput in) throws IOException {
    for (int names = in.readInt(); names > 0; names--) {
      Set<Long> keys = addresses.computeIfAbsent(in.readUTF(), n -> ConcurrentHashMap.newKeySet());
      for (int count = in.readInt(); count > 0; count--) {
        keys.add(in.readLong());
      }
    }
    version = version + 1;
  }

  private static long key(int bus, long address) {
    return (long) bus << 32 | address;
  }
}
