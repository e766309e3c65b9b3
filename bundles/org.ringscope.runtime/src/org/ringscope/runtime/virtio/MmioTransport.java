// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DriverQueue;

/**
 * The driver side of a virtio-mmio device (virtio 1.3 §4.2.3). The two subclasses differ in the exact order of register
 * accesses. Belongs to the driver's core and is used on its thread only; every access and every status is told to that
 * core's listener.
 */
public abstract class MmioTransport implements DriverTransport {
  /** Page size of every driver here; also the alignment of the used ring of legacy queues (virtio 1.3 §4.2.4). */
  public static final int PAGE_SIZE = 4096;
  /** How long a modern device may take for a reset. */
  static final long RESET_NANOS = 1_000_000_000L;
  private static final int MOST_CONFIG_READS = 1000;

  private final VirtioDeviceSpec spec;
  private final Core core;
  private final GuestMemory memory;
  private final RegisterBus bus;
  private final DriverQueues queues;
  private final Runnable[] callbacks;
  private final long[] rings;
  private Runnable configCallback = () -> {};
  private long dmaAddress;
  private long dmaEnd;
  private long dmaNext;
  private int status;
  private int unanswered;
  private int version;
  private int deviceType;
  private long features;

  /**
   * @param spec ids and names of the device and its queues; type, features and sizes are read from the registers
   * @param bus the way to the registers
   */
  protected MmioTransport(VirtioDeviceSpec spec, Core core, GuestMemory memory, RegisterBus bus) {
    this.spec = spec;
    this.core = core;
    this.memory = memory;
    this.bus = new TracedRegisters(core, spec.id(), bus);
    queues = new DriverQueues(this, spec.queues().size());
    callbacks = new Runnable[spec.queues().size()];
    rings = new long[spec.queues().size()];
  }

  /**
   * Where {@link #setUpQueue(int, int)} and {@link #allocate} find memory that the device can reach: pages from here on,
   * one after the other. Without it there is none.
   *
   * @param address of this core's view
   * @param bytes how many there are from {@code address} on, whether it begins a page or not
   */
  public final void dmaMemory(long address, long bytes) {
    dmaAddress = VringLayout.roundUp(address, PAGE_SIZE);
    dmaEnd = address + bytes;
    dmaNext = dmaAddress;
  }

  /**
   * Where {@link #setUpQueue(int, int)} puts one ring, whatever else is set up before it.
   *
   * @param address of this core's view, as {@link #setUpQueue(int, int, long)} takes it
   */
  public final void ringMemory(int index, long address) {
    rings[index] = address;
  }

  @Override
  public final Core core() {
    return core;
  }

  @Override
  public final GuestMemory memory() {
    return memory;
  }

  /** Ids and names. */
  public final VirtioDeviceSpec spec() {
    return spec;
  }

  @Override
  public final int device() {
    return spec.id();
  }

  @Override
  public final String name() {
    return spec.name();
  }

  @Override
  public final int queueCount() {
    return spec.queues().size();
  }

  /** What the Version register said; 0 before {@link #negotiate}. */
  public final int version() {
    return version;
  }

  /** What the DeviceID register said; 0 before {@link #negotiate}. */
  @Override
  public final int deviceType() {
    return deviceType;
  }

  @Override
  public final long features() {
    return features;
  }

  /** The status as this side wrote or read it last. */
  public final int status() {
    return status;
  }

  @Override
  public final DriverQueue queue(int index) {
    return queues.get(index);
  }

  @Override
  public final boolean needsReset() {
    return DeviceStatus.has(status, DeviceStatus.DEVICE_NEEDS_RESET);
  }

  /**
   * Makes {@link #interrupted} the ISR of the device's interrupt. A device side that does not answer is told as a fault;
   * it is not the business of whoever waits on this core while the ISR runs.
   */
  public final void connect(Doorbell interrupt) {
    interrupt.handle(value -> {
      try {
        interrupted();
      } catch (TransportTimeoutException e) {
        unanswered++;
      }
    });
  }

  /** Interrupts that came to nothing because the device side did not answer. */
  public final int unanswered() {
    return unanswered;
  }

  @Override
  public final void onUsedBuffers(int index, Runnable callback) {
    callbacks[index] = callback;
  }

  /** {@code callback} runs on this core when the device says that its configuration or status changed. */
  public final void onConfigChange(Runnable callback) {
    configCallback = callback;
  }

  @Override
  public final int queueSizeMax(int index) {
    write(MmioRegisters.QUEUE_SEL, 4, index);
    return ringSize(index, read(MmioRegisters.QUEUE_SIZE_MAX, 4));
  }

  /** {@code size} as a ring may have it, or 0 for an absent one; the device said it and may say anything. */
  final int ringSize(int index, long size) {
    if (size > VringLayout.MAX_SIZE) {
      throw new NegotiationException(spec.name() + ": queue=" + index + " no ring has size=" + size);
    }
    return (int) size;
  }

  @Override
  public final DriverQueue setUpQueue(int index, int wantedSize) {
    if (index < rings.length && rings[index] != 0) {
      return setUpQueue(index, wantedSize, rings[index]);
    }
    return setUpQueue(index, wantedSize, takePages(Features.has(features, Features.RING_PACKED)
        ? PackedLayout.blockBytes(wantedSize) : VringLayout.legacyBytes(wantedSize, PAGE_SIZE)));
  }

  @Override
  public final long allocate(long bytes) {
    long address = takePages(bytes);
    try {
      long physical = core.addressMap().translate(address, bytes);
      memory.region(physical, bytes);
      return physical;
    } catch (AddressFault fault) {
      throw new NegotiationException(spec.name() + ": no memory for buffers: " + fault.getMessage());
    }
  }

  private long takePages(long bytes) {
    long left = Math.max(0, dmaEnd - dmaNext & -PAGE_SIZE);
    if (bytes > left) {
      throw new NegotiationException(String.format("%s: no memory for rings and buffers bytes=0x%x left=0x%x",
          spec.name(), bytes, left));
    }
    long address = dmaNext;
    dmaNext += VringLayout.roundUp(bytes, PAGE_SIZE);
    return address;
  }

  /**
   * Sets up queue {@code index} as one block at {@code address} (virtio 1.3 §2.7.2: descriptors, avail, used), which is
   * zeroed.
   *
   * @param wantedSize entries, a power of two; a smaller QueueSizeMax may lower it
   * @param address of this core's view, a multiple of {@link #PAGE_SIZE}
   * @throws NegotiationException when the queue is absent, in use already, or refused
   */
  public abstract DriverQueue setUpQueue(int index, int wantedSize, long address);

  /** What the interrupt of the device does on this core (virtio 1.3 §4.2.3.4). */
  public abstract void interrupted();

  /** Writes 0 to the status (virtio 1.3 §2.4). */
  @Override
  public void reset() {
    writeStatus(DeviceStatus.RESET);
    forget();
  }

  /** No queue, feature or page of before is in use any more. */
  final void forget() {
    queues.clear();
    features = 0;
    dmaNext = dmaAddress;
  }

  /** Gives the device up: FAILED (virtio 1.3 §2.1). */
  public final void fail() {
    writeStatus(status | DeviceStatus.FAILED);
  }

  /** Waits for the device side to appear, since either side may start first; false at the deadline. */
  public final boolean awaitDevice(long deadlineNanos) {
    return bus.awaitDevice(name(), deadlineNanos);
  }

  /**
   * A field of the configuration. Fields wider than 32 bits are two reads, and any number of fields is only consistent
   * inside {@link ConfigReader} loops.
   *
   * @param width 1, 2 or 4 bytes
   */
  @Override
  public final long readConfig(int offset, int width) {
    return read(MmioRegisters.CONFIG + offset, width);
  }

  /**
   * Reads with {@code fields} until nothing changed meanwhile: modern by ConfigGeneration, legacy until two reads in a
   * row are equal (virtio 1.3 §2.5.1, §2.5.4).
   *
   * @throws TransportTimeoutException when the device changes it again and again
   */
  public final long readConfigConsistently(ConfigReader fields) {
    long before = 0;
    for (int tries = 0; tries <= MOST_CONFIG_READS; tries++) {
      long generation = version == MmioRegisters.MODERN ? read(MmioRegisters.CONFIG_GENERATION, 4) : 0;
      long value = fields.read(this);
      boolean isWhole = version == MmioRegisters.MODERN
          ? read(MmioRegisters.CONFIG_GENERATION, 4) == generation : tries > 0 && value == before;
      if (isWhole) {
        return value;
      }
      before = value;
    }
    String text = spec.name() + ": the configuration does not come to rest in " + MOST_CONFIG_READS + " reads";
    tell(new RingFault(RingFault.Kind.TRANSPORT_TIMEOUT, RingFault.NONE, spec.id(), MmioRegisters.CONFIG, 0,
        RingFault.UNKNOWN, text));
    throw new TransportTimeoutException(text);
  }

  /** Reads some fields of the configuration into one value. */
  @FunctionalInterface
  public interface ConfigReader {
    long read(MmioTransport transport);
  }

  /** Step 1 of every order; version and device type follow in the order of each driver. */
  final void checkMagic() {
    long magic = read(MmioRegisters.MAGIC_VALUE, 4);
    if (magic != MmioRegisters.MAGIC) {
      throw new NegotiationException(spec.name() + ": bad magic value 0x" + Long.toHexString(magic));
    }
  }

  final void readVersion() {
    version = (int) read(MmioRegisters.VERSION, 4);
  }

  final void readDeviceType() {
    deviceType = (int) read(MmioRegisters.DEVICE_ID, 4);
    if (DeviceKind.NONE.is(deviceType)) {
      throw new NegotiationException(spec.name() + ": no device behind the registers (DeviceID=0)");
    }
  }

  final NegotiationException badVersion() {
    return new NegotiationException(spec.name() + ": bad version " + version);
  }

  final void accept(long accepted) {
    features = accepted;
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.featuresAccepted(spec.id(), accepted);
    }
  }

  final void tellOffered(long offered) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.featuresOffered(spec.id(), offered);
    }
  }

  /** The rings of this driver. */
  final DriverQueues queues() {
    return queues;
  }

  final void runCallbacks(long interruptStatus) {
    if ((interruptStatus & MmioRegisters.INTERRUPT_CONFIG_CHANGE) != 0) {
      readStatus();
      configCallback.run();
    }
    if ((interruptStatus & MmioRegisters.INTERRUPT_USED_BUFFER) != 0) {
      for (Runnable callback : callbacks) {
        if (callback != null) {
          callback.run();
        }
      }
    }
  }

  final void acknowledge(long bits) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.acknowledged(spec.id(), (int) bits);
    }
    write(MmioRegisters.INTERRUPT_ACK, 4, bits);
  }

  final int readStatus() {
    status = (int) read(MmioRegisters.STATUS, 4);
    return status;
  }

  final void writeStatus(int value) {
    int old = status;
    status = value;
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.statusWritten(spec.id(), old, value);
    }
    write(MmioRegisters.STATUS, 4, value);
  }

  final long read(int offset, int width) {
    return bus.read(offset, width);
  }

  final void write(int offset, int width, long value) {
    bus.write(offset, width, value);
  }
}
