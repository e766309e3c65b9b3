// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.virtio.VirtioDriver;

/** Collects what a remote processor needs to know of its platform. */
public final class RemoteprocBuilder {
  final Core core;
  final GuestMemory memory;
  final RemoteprocOperations operations;
  final List<Carveout> carveouts = new ArrayList<>();
  final Map<Integer, VdevIds> ids = new HashMap<>();
  final List<VirtioDriver> drivers = new ArrayList<>();
  String name = "remote";
  int index;
  int firstVirtio;
  int remoteCore = RingFault.NONE;
  Carveout pool;

  RemoteprocBuilder(Core core, GuestMemory memory, RemoteprocOperations operations) {
    this.core = core;
    this.memory = memory;
    this.operations = operations;
  }

  /** The platform's name of the processor, e.g. {@code m4}. */
  public RemoteprocBuilder name(String value) {
    name = value;
    return this;
  }

  /** The number in {@code remoteproc0}. */
  public RemoteprocBuilder index(int value) {
    index = value;
    return this;
  }

  /** The number of its first virtio device: {@code virtio0}. */
  public RemoteprocBuilder firstVirtio(int value) {
    firstVirtio = value;
    return this;
  }

  /** Id of the remote core in the listener's events. */
  public RemoteprocBuilder remoteCore(int id) {
    remoteCore = id;
    return this;
  }

  /** Memory that the platform has set aside; {@code vdevNvringM} and {@code vdevNbuffer} are found by name. */
  public RemoteprocBuilder carveout(Carveout carveout) {
    carveouts.add(carveout);
    return this;
  }

  /** Memory to cut carveouts from that the platform has not registered. */
  public RemoteprocBuilder pool(Carveout carveout) {
    pool = carveout;
    return this;
  }

  /** The engine's ids of the {@code vdev}-th virtio device in the table, and of its queues. */
  public RemoteprocBuilder vdev(int vdev, int device, Integer... queues) {
    ids.put(vdev, new VdevIds(device, List.of(queues)));
    return this;
  }

  public RemoteprocBuilder driver(VirtioDriver driver) {
    drivers.add(driver);
    return this;
  }

  public Remoteproc build() {
    return new Remoteproc(this);
  }
}
