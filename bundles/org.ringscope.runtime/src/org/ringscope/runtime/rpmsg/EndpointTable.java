// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringscope.protocol.rpmsg.Rpmsg;

/** The endpoints of one end of a bus, sorted by address so that a lookup allocates nothing. */
final class EndpointTable {
  private int[] addresses = new int[8];
  private RpmsgEndpoint[] endpoints = new RpmsgEndpoint[8];
  private int size;
  private final Set<Integer> reserved = new HashSet<>();

  /** The endpoint at {@code address}, or null. */
  RpmsgEndpoint find(int address) {
    int slot = slot(address);
    return slot >= 0 ? endpoints[slot] : null;
  }

  /** The endpoint with this service name and destination, or null. */
  RpmsgEndpoint find(String name, int destination) {
    for (int i = 0; i < size; i++) {
      if (endpoints[i].name().equals(name) && endpoints[i].destination() == destination) {
        return endpoints[i];
      }
    }
    return null;
  }

  /** Keeps an address for whoever asks for it by its number. */
  void reserve(int address) {
    reserved.add(address);
  }

  /** The lowest address in {@code [from, from + count)} that is free and kept for nobody, or {@link Rpmsg#ADDRESS_ANY}. */
  int lowestFree(int from, int count) {
    int slot = slot(from);
    int next = slot < 0 ? -slot - 1 : slot; // the lowest endpoint that may be in the way
    for (int address = from; address - from < count; address++) {
      if (next < size && addresses[next] == address) {
        next++;
      } else if (!reserved.contains(address)) {
        return address;
      }
    }
    return Rpmsg.ADDRESS_ANY;
  }

  /** @throws IllegalArgumentException when the address is taken */
  void add(RpmsgEndpoint endpoint) {
    int slot = slot(endpoint.address());
    if (slot >= 0) {
      throw new IllegalArgumentException("address is taken address=0x" + Integer.toHexString(endpoint.address()));
    }
    if (size == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * size);
      endpoints = Arrays.copyOf(endpoints, 2 * size);
    }
    int at = -slot - 1;
    System.arraycopy(addresses, at, addresses, at + 1, size - at);
    System.arraycopy(endpoints, at, endpoints, at + 1, size - at);
    addresses[at] = endpoint.address();
    endpoints[at] = endpoint;
    size++;
  }

  /** Removes this very endpoint; false when it is not here. */
  boolean remove(RpmsgEndpoint endpoint) {
    int slot = slot(endpoint.address());
    if (slot < 0 || endpoints[slot] != endpoint) {
      return false;
    }
    size--;
    System.arraycopy(addresses, slot + 1, addresses, slot, size - slot);
    System.arraycopy(endpoints, slot + 1, endpoints, slot, size - slot);
    endpoints[size] = null;
    return true;
  }

  int size() {
    return size;
  }

  /** All endpoints by address, at this moment. */
  List<RpmsgEndpoint> all() {
    return List.of(Arrays.copyOf(endpoints, size));
  }

  /** Index of the address, or {@code -(place where it would stand) - 1}. The order is that of signed ints. */
  private int slot(int address) {
    return Arrays.binarySearch(addresses, 0, size, address);
  }
}
