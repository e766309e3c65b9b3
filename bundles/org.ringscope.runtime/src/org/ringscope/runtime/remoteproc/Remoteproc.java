// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.firmware.FirmwareElf;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/**
 * A remote processor in the hands of its host: loads firmware, gives it what its resource table asks for, starts,
 * stops and recovers it, in the order and with the words of Linux ({@code drivers/remoteproc/remoteproc_core.c}).
 * Belongs to the host core's thread.
 */
public final class Remoteproc {
  private final Core core;
  private final GuestMemory memory;
  private final RemoteprocOperations operations;
  private final String name;
  private final String logName;
  private final int firstVirtio;
  private final int remoteCore;
  private final Carveouts carveouts;
  private final Map<Integer, VdevIds> ids;
  private final VdevBus bus;
  private final List<ResourceEntry.Trace> traces = new ArrayList<>();
  private RemoteprocState state = RemoteprocState.OFFLINE;
  private String imageName;
  private ByteBuffer image;
  /** Physical; -1 when there is none. */
  private long tableAddress = -1;
  private boolean joined;
  private int crashes;

  Remoteproc(RemoteprocBuilder builder) {
    core = builder.core;
    memory = builder.memory;
    operations = builder.operations;
    name = builder.name;
    logName = "remoteproc remoteproc" + builder.index + ": ";
    firstVirtio = builder.firstVirtio;
    remoteCore = builder.remoteCore;
    carveouts = new Carveouts(builder.carveouts, builder.pool);
    ids = Map.copyOf(builder.ids);
    bus = new VdevBus(builder.drivers);
  }

  /** @param core the host's core */
  public static RemoteprocBuilder builder(Core core, GuestMemory memory, RemoteprocOperations operations) {
    return new RemoteprocBuilder(core, memory, operations);
  }

  public RemoteprocState state() {
    return state;
  }

  public Core core() {
    return core;
  }

  /** The number of its first virtio device among all of the host. */
  int firstVirtio() {
    return firstVirtio;
  }

  public GuestMemory memory() {
    return memory;
  }

  /** How device addresses (da) of this processor become physical ones: its carveouts. */
  public AddressMap deviceMap() {
    return carveouts.deviceMap();
  }

  /** The virtio devices of the running firmware. */
  public List<RemoteprocVdev> vdevs() {
    return bus.devices();
  }

  RemoteprocOperations operations() {
    return operations;
  }

  Carveouts carveouts() {
    return carveouts;
  }

  /**
   * Loads a firmware and starts the processor (Linux {@code rproc_boot}): offline → running.
   *
   * @throws MalformedFirmwareException when the image, its table or its demands break a rule; the processor stays
   *     offline
   * @throws IllegalStateException when it is not offline
   */
  public void boot(String firmwareName, ByteBuffer firmware) throws MalformedFirmwareException {
    requireStep(RemoteprocState.OFFLINE, RemoteprocState.RUNNING);
    print("powering up " + name);
    imageName = firmwareName;
    image = firmware.duplicate();
    load();
    moveTo(RemoteprocState.RUNNING);
    print("remote processor " + name + " is now up");
  }

  /** A processor that somebody else has started is found in this state; offline → detached. */
  public void found() {
    if (state != RemoteprocState.OFFLINE) {
      throw new IllegalStateException("state=" + state.label());
    }
    moveTo(RemoteprocState.DETACHED);
  }

  /**
   * Joins a running processor (Linux {@code rproc_attach}): detached → attached.
   *
   * @param table physical address of its resource table, which the platform knows; -1 = none
   */
  public void attach(long table) throws MalformedFirmwareException {
    requireStep(RemoteprocState.DETACHED, RemoteprocState.ATTACHED);
    print("attaching to " + name);
    join(table);
    moveTo(RemoteprocState.ATTACHED);
    print("remote processor " + name + " is now attached");
  }

  /** Leaves a processor running that was attached (Linux {@code rproc_detach}). */
  public void detach() {
    requireStep(RemoteprocState.ATTACHED, RemoteprocState.DETACHED);
    releaseResources();
    operations.detach();
    moveTo(RemoteprocState.DETACHED);
    print("detached remote processor " + name);
  }

  /** Stops the processor (Linux {@code rproc_shutdown}): running, attached or crashed → offline. */
  public void stop() {
    if (state != RemoteprocState.RUNNING && state != RemoteprocState.ATTACHED && state != RemoteprocState.CRASHED) {
      throw new IllegalStateException("cannot stop: state=" + state.label());
    }
    halt();
    joined = false;
    moveTo(RemoteprocState.OFFLINE);
  }

  /** The processor was found crashed (Linux {@code rproc_report_crash}). @param type e.g. {@code watchdog} */
  public void crash(String type) {
    if (!state.canBecome(RemoteprocState.CRASHED)) {
      throw new IllegalStateException("cannot crash: state=" + state.label());
    }
    print("crash detected in " + name + ": type " + type);
    moveTo(RemoteprocState.CRASHED);
    print("handling crash #" + ++crashes + " in " + name);
  }

  /**
   * Brings a crashed processor back to what it was, running with its firmware reloaded, or attached (Linux
   * {@code rproc_trigger_recovery}).
   */
  public void recover() throws MalformedFirmwareException {
    if (state != RemoteprocState.CRASHED) {
      throw new IllegalStateException("nothing to recover: state=" + state.label());
    }
    print("recovering " + name);
    if (joined) {
      long table = tableAddress;
      releaseResources();
      operations.detach();
      join(table);
      moveTo(RemoteprocState.ATTACHED);
      print("remote processor " + name + " is now attached");
    } else {
      halt();
      load();
      moveTo(RemoteprocState.RUNNING);
      print("remote processor " + name + " is now up");
    }
  }

  /** The ISR of the doorbell from the remote. @param notifyId the number that was rung */
  public void interrupt(int notifyId) {
    bus.interrupt(notifyId);
  }

  /** What the firmware has written into its {@code index}-th trace buffer, up to the first NUL. */
  public String traceText(int index) {
    ResourceEntry.Trace trace = traces.get(index);
    long physical = carveouts.toPhysical(trace.da(), trace.size());
    MemoryRegion region = memory.region(physical, trace.size());
    int from = region.offset(physical);
    int length = 0;
    while (length < trace.size() && region.buffer().get(from + length) != 0) {
      length++;
    }
    byte[] text = new byte[length];
    region.buffer().get(from, text);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private void load() throws MalformedFirmwareException {
    try {
      FirmwareElf elf = FirmwareElf.read(image);
      print("Booting fw image " + imageName + ", size " + elf.length());
      FirmwareLoader loader = new FirmwareLoader(this, elf);
      tableAddress = loader.load();
      apply(loader.resources());
      bus.bind();
      operations.start(elf.entryPoint(), tableAddress);
    } catch (MalformedFirmwareException e) {
      fail(e);
      throw e;
    }
  }

  private void join(long table) throws MalformedFirmwareException {
    try {
      tableAddress = table;
      if (table >= 0) {
        apply(ResourceAllocation.ofRunning(this, table));
      }
      bus.bind();
      operations.attach();
      joined = true;
    } catch (MalformedFirmwareException e) {
      fail(e);
      throw e;
    }
  }

  private void apply(ResourceAllocation resources) {
    traces.addAll(resources.traces());
    bus.add(resources.vdevs(tableAddress));
  }

  VdevIds ids(int vdev) {
    return ids.getOrDefault(vdev, VdevIds.NONE);
  }

  private void halt() {
    bus.unbind();
    operations.stop();
    releaseResources();
    print("stopped remote processor " + name);
  }

  private void releaseResources() {
    bus.unbind();
    traces.clear();
    tableAddress = -1;
    carveouts.releaseAllocated();
  }

  private void fail(MalformedFirmwareException e) {
    print(e.reason());
    if (core.listener() != null) {
      core.listener().fault(new RingFault(RingFault.Kind.FIRMWARE, RingFault.NONE, RingFault.NONE, e.offset(), 0,
          RingFault.UNKNOWN, e.getMessage()));
    }
    releaseResources();
    if (state == RemoteprocState.CRASHED) {
      moveTo(RemoteprocState.OFFLINE); // recovery has stopped it and could not start it again
    }
  }

  /** Physical address of device addresses of this processor. */
  long toPhysical(long da, long length, long at) throws MalformedFirmwareException {
    try {
      return carveouts.toPhysical(da, length);
    } catch (AddressFault e) {
      throw new MalformedFirmwareException(at, "bad phdr da 0x" + Long.toHexString(da) + " mem 0x"
          + Long.toHexString(length));
    }
  }

  void print(String line) {
    core.print(logName + line);
  }

  private void requireStep(RemoteprocState from, RemoteprocState to) {
    if (state != from) {
      throw new IllegalStateException("cannot become " + to.label() + ": state=" + state.label());
    }
  }

  private void moveTo(RemoteprocState next) {
    state = next;
    if (core.listener() != null) {
      core.listener().remoteprocState(remoteCore, next);
    }
  }
}
