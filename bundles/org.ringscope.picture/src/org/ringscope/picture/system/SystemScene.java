// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.List;

/**
 * What a {@link TopologyPicture} shows of a system, whether it comes from a topology or from a trace. Elements are told apart
 * by kind and id: the names of the topology, {@code rpmsg0/1} for queues, {@code core/endpoint} or, of a
 * trace, {@code service@core} for endpoints.
 */
record SystemScene(List<Core> cores, List<Region> regions, List<Queue> queues, List<Doorbell> doorbells) {
  SystemScene {
    cores = List.copyOf(cores);
    regions = List.copyOf(regions);
    queues = List.copyOf(queues);
    doorbells = List.copyOf(doorbells);
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

  /** {@code 64 KiB}: bytes in the largest unit that divides them. */
  static String bytes(long size) {
    if (size >= 1 << 20 && size % (1 << 20) == 0) {
      return (size >> 20) + " MiB";
    }
    return size >= 1024 && size % 1024 == 0 ? (size >> 10) + " KiB" : size + " B";
  }
}
