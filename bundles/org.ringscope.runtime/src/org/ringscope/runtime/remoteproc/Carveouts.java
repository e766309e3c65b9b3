// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;

/**
 * The memories of one remote processor: those that the platform has registered, and those cut from its pool for a
 * firmware that asks for more. Belongs to the host core's thread.
 */
final class Carveouts {
  private static final long PAGE = 4096;

  private final List<Carveout> registered;
  private final Carveout pool;
  private final List<Carveout> allocated = new ArrayList<>();
  private long poolUsed;

  /** @param pool memory to cut carveouts from; null: none */
  Carveouts(List<Carveout> registered, Carveout pool) {
    this.registered = List.copyOf(registered);
    this.pool = pool;
  }

  Optional<Carveout> find(String name) {
    return all().stream().filter(carveout -> carveout.name().equals(name)).findFirst();
  }

  /**
   * The carveout of this name, cut from the pool if there is none yet.
   *
   * @param da the wanted device address or {@link ResourceEntry#ANY}
   * @param at offset of the demand, for the exception
   */
  Carveout demand(String name, long da, long size, long at) throws MalformedFirmwareException {
    Optional<Carveout> known = find(name);
    Carveout carveout = known.isPresent() ? known.get() : allocate(name, size, at);
    if (da != ResourceEntry.ANY && da != carveout.da()) {
      throw new MalformedFirmwareException(at, "carveout " + name + " doesn't fit da request da=0x"
          + Long.toHexString(da) + " carveout=0x" + Long.toHexString(carveout.da()));
    }
    if (size > carveout.size()) {
      throw new MalformedFirmwareException(at, "carveout " + name + " doesn't fit len request len=0x"
          + Long.toHexString(size) + " carveout=0x" + Long.toHexString(carveout.size()));
    }
    return carveout;
  }

  private Carveout allocate(String name, long size, long at) throws MalformedFirmwareException {
    if (size <= 0 || pool == null || size > pool.size() - poolUsed) {
      throw new MalformedFirmwareException(at, "no memory for carveout " + name + " len=0x" + Long.toHexString(size));
    }
    Carveout carveout = new Carveout(name, pool.da() + poolUsed, pool.physicalAddress() + poolUsed, size);
    poolUsed = Math.min(pool.size(), (poolUsed + size + PAGE - 1) & -PAGE);
    allocated.add(carveout);
    return carveout;
  }

  /** Forgets what was cut from the pool. */
  void releaseAllocated() {
    allocated.clear();
    poolUsed = 0;
  }

  /**
   * The physical address of {@code length} bytes at device address {@code da}.
   *
   * @throws AddressFault when no carveout holds them all
   */
  long toPhysical(long da, long length) {
    for (Carveout carveout : registered) {
      if (carveout.contains(da, length)) {
        return carveout.toPhysical(da);
      }
    }
    if (pool != null && pool.contains(da, length)) {
      return pool.toPhysical(da);
    }
    throw new AddressFault(AddressFault.Reason.NOT_MAPPED, da, length);
  }

  /** The same translation as an address map, for the remote core. */
  AddressMap deviceMap() {
    List<AddressMap.Window> windows = new ArrayList<>();
    for (Carveout carveout : registered) {
      windows.add(window(carveout));
    }
    if (pool != null) {
      windows.add(window(pool));
    }
    return AddressMap.of(windows);
  }

  private static AddressMap.Window window(Carveout carveout) {
    return new AddressMap.Window(carveout.da(), carveout.physicalAddress(), carveout.size(), carveout.name());
  }

  private List<Carveout> all() {
    List<Carveout> all = new ArrayList<>(registered);
    all.addAll(allocated);
    return all;
  }
}
