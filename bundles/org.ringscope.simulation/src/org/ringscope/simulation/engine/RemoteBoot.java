// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.remoteproc.Remoteproc;
import org.ringscope.runtime.remoteproc.RemoteprocBuilder;
import org.ringscope.runtime.remoteproc.RemoteprocOperations;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.virtio.DriverTransport;
import org.ringscope.runtime.virtio.NegotiationException;
import org.ringscope.runtime.virtio.VirtioDriver;
import org.ringscope.simulation.topology.SystemIds;
import org.ringscope.simulation.topology.TableDevices;

/**
 * The host's way to one remote core with all virtio devices of its resource table: memory set aside, doorbells, firmware.
 * Host's thread only.
 */
public final class RemoteBoot implements RemoteprocOperations, VirtioDriver {

  private final Core remote;
  private final Engine engine;
  private final TableDevices table;
  /** The kick doorbell of each ring, at the notify id that the host gives it; null where the device looks by itself. */
  private final Doorbell[] kicks;
  /** By the device's number in this system. */
  private final Map<Integer, RpmsgHost> buses = new HashMap<>();
  private Remoteproc remoteproc;
  private String failure;
  private long lost;

  RemoteBoot(Core remote, Engine engine) {
    this.remote = remote;
    this.engine = engine;
    table = new TableDevices(remote, engine.ids().contents());
    kicks = table.rings().stream().map(Defaults::kick)
        .map(bell -> bell == null ? null : engine.doorbell(bell)).toArray(Doorbell[]::new);
  }

  /** Gives the bus of one device its driver. Before the boot. */
  public void add(RpmsgDevice device, RpmsgHost bus) {
    buses.put(engine.ids().of(device), bus);
  }

  /** The place of a device in the table, for messages; nothing where there is only one. */
  public String at(VirtioDevice device) {
    int number = table.number(device);
    return number == 0 && table.byNumber().size() == 1 ? "" : " as vdev " + number;
  }

  /**
   * Loads and starts the remote core, once; on return all its buses are set up on the host's side.
   *
   * @throws NegotiationException when it has been tried before, in vain
   */
  public void boot() throws IOException, MalformedFirmwareException {
    if (failure != null) {
      throw new NegotiationException(remote.getName() + " was not started: " + failure);
    }
    if (remoteproc != null) {
      return;
    }
    remoteproc = remoteproc();
    try {
      hear(remoteproc);
      load();
    } catch (IOException | RuntimeException e) {
      failure = e.getMessage();
      throw e;
    }
  }

  private void load() throws IOException, MalformedFirmwareException {
    Firmware firmware = Firmware.of(remote, table, engine);
    remoteproc.boot(firmware.name(), firmware.image());
  }

  /** The remote core's watchdog has barked (Linux {@code rproc_report_crash}, {@code rproc_trigger_recovery}). On a task. */
  public void recover() throws MalformedFirmwareException {
    if (isRunning()) {
      remoteproc.crash("watchdog");
      remoteproc.recover();
      join();
    }
  }

  /** A user stops the remote core and starts it (Linux {@code remoteproc_sysfs.c}: stop, start). On a task. */
  public void reload() throws IOException, MalformedFirmwareException {
    if (isRunning()) {
      remoteproc.stop();
      load();
      join();
    }
  }

  /** Messages that the remote core had not given back when it was stopped last. */
  public long lost() {
    return lost;
  }

  private boolean isRunning() {
    return remoteproc != null && remoteproc.state() == RemoteprocState.RUNNING;
  }

  /** The host's sides of the rings that there are now. */
  private void join() {
    for (RpmsgHost bus : buses.values()) {
      if (bus.isLive()) {
        engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
        engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
      }
    }
  }

  /** Numbered like all remotes, and all virtio devices, of one host. */
  private Remoteproc remoteproc() {
    List<TableDevices> before = engine.modelCores().stream().takeWhile(core -> core != remote)
        .filter(core -> core.getBootedBy() == remote.getBootedBy())
        .map(core -> new TableDevices(core, engine.ids().contents())).filter(other -> !other.devices().isEmpty())
        .toList();
    int virtio = before.stream().mapToInt(other -> other.devices().size()).sum();
    RemoteprocBuilder builder =
        Remoteproc.builder(engine.core(table.devices().get(0).getDriverSide()), engine.memory(), this)
            .name(remote.getName()).index(before.size()).firstVirtio(virtio).remoteCore(engine.ids().of(remote))
            .driver(this);
    RemoteMemory memory = new RemoteMemory(remote, engine);
    table.byNumber().forEach((number, device) -> {
      builder.vdev(number, engine.ids().of(device),
          SystemIds.queues(device).stream().map(engine.ids()::of).toArray(Integer[]::new));
      memory.carveouts(number, device).forEach(builder::carveout);
    });
    memory.firmware().forEach(builder::carveout);
    return builder.build();
  }

  private void hear(Remoteproc remoteproc) {
    if (engine.options().polls()) {
      return;
    }
    List<Virtqueue> rings = table.rings();
    List<Integer> numbers = IntStream.range(0, rings.size()).boxed().toList();
    Doorbells doorbells = engine.doorbells(table.devices().get(0).getDriverSide());
    rings.stream().map(Defaults::interrupt).filter(bell -> bell != null).distinct()
        .forEach(bell -> doorbells.add(bell, remoteproc::interrupt, numbers));
  }

  @Override
  public boolean matches(long deviceType) {
    return DeviceKind.RPMSG.is(deviceType);
  }

  /** A device that the topology does not have stays without a driver. */
  @Override
  public void probe(DriverTransport transport) {
    RpmsgHost bus = buses.get(transport.device());
    if (bus != null) {
      bus.probe(transport);
    }
  }

  @Override
  public void remove(DriverTransport transport) {
    RpmsgHost bus = buses.get(transport.device());
    if (bus != null) {
      bus.remove(transport);
    }
  }

  @Override
  public void start(long bootAddress, long resourceTable) {
    engine.bootLine(remote).release(resourceTable);
  }

  @Override
  public void stop() {
    engine.bootLine(remote).hold();
    org.ringscope.runtime.Core core = engine.core(remote);
    core.reset();
    remoteproc.core().await(remote.getName() + " to stop", () -> !core.isResetting(), Long.MAX_VALUE);
    lost = 0;
    for (Virtqueue ring : table.rings()) {
      long open = engine.sides().release(engine.ids().of(ring));
      lost += Defaults.index(ring) == Rpmsg.VRING_TO_REMOTE ? open : 0;
    }
  }

  @Override
  public void kick(int notifyId) {
    Doorbell doorbell = notifyId < kicks.length ? kicks[notifyId] : null;
    if (doorbell != null) {
      doorbell.ring(notifyId);
    }
  }
}
