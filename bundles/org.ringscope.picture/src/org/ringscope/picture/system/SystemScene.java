// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.List;
import java.util.Map;

/**
 * What a {@link TopologyPicture} shows of a system, whether it comes from a topology or from a trace. Elements are told apart
 * by kind and id: the names of the topology, {@code rpmsg0/1} for queues, {@code core/endpoint} or, of a
 * trace, {@code service@core} for endpoints.
 *
 * @param groups the outermost folded group of each core and region that is in one
 */
record SystemScene(List<Core> cores, List<Region> regions, List<Queue> queues, List<Doorbell> doorbells,
    Map<String, String> groups) {
  SystemScene {
    cores = List.copyOf(cores);
    regions = List.copyOf(regions);
    queues = List.copyOf(queues);
    doorbells = List.copyOf(doorbells);
    groups = Map.copyOf(groups);
  }

  /** A system that knows no groups. */
  SystemScene(List<Core> cores, List<Region> regions, List<Queue> queues, List<Doorbell> doorbells) {
    this(cores, regions, queues, doorbells, Map.of());
  }

  /** A core and the endpoints that live on it. */
  record Core(String id, String subtitle, List<Endpoint> endpoints) {
    Core {
      endpoints = List.copyOf(endpoints);
    }
  }

  /** An endpoint; {@code address} is empty when it is assigned at run time. */
  record Endpoint(String id, String text, String address) {}

  /** Memory; {@code users} are the cores that see it. */
  record Region(String id, String range, List<String> users) {
    Region {
      users = List.copyOf(users);
    }
  }

  /**
   * A queue between two cores. {@code region} is the memory that holds the ring, null if unknown; {@code towardsDriver}
   * says which way the data flows.
   */
  record Queue(String id, String label, String driver, String device, String region, boolean towardsDriver) {}

  /** A doorbell from one core to another. */
  record Doorbell(String id, String from, String to) {}

  /** Whether two ranges of addresses have any in common, all of it unsigned. */
  static boolean overlap(long start, long bytes, long otherStart, long otherBytes) {
    return Long.compareUnsigned(otherStart - start, bytes) < 0
        || Long.compareUnsigned(start - otherStart, otherBytes) < 0;
  }

  /** {@code 64 KiB}: bytes in the largest unit that divides them. */
  static String bytes(long size) {
    if (size >= 1 << 20 && size % (1 << 20) == 0) {
      return (size >> 20) + " MiB";
    }
    return size >= 1024 && size % 1024 == 0 ? (size >> 10) + " KiB" : size + " B";
  }
}
