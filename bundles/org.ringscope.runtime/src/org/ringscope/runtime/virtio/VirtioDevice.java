// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.QueueNotifier;

/**
 * The device side of a virtio device, whatever its transport: status, features, queues, configuration
 * (virtio 1.3 §2.1 to §2.6). Belongs to one core and is used on that core's thread only. A broken rule is a fault told
 * to the core's listener and sets DEVICE_NEEDS_RESET; only a reset brings the device back.
 */
public final class VirtioDevice implements DeviceTransport {
  private final VirtioDeviceSpec spec;
  private final Core core;
  private GuestMemory memory;
  private final ConfigSpace config;
  private final DeviceQueues queues;
  private final FeatureNegotiation negotiation;
  private final List<DeviceObserver> observers = new ArrayList<>();
  private final Runnable[] notifyCallbacks;
  private Runnable resetCallback = () -> {};
  private IntConsumer interrupt = bits -> {};
  private Runnable publisher = () -> {};
  private Runnable registersReset = () -> {};
  private int status;

  /**
   * @param core the device's core: its thread, its view of addresses, its listener
   * @param memory where the rings lie
   * @param config the device-specific configuration; changes go through {@link #changeConfig}
   */
  public VirtioDevice(VirtioDeviceSpec spec, Core core, GuestMemory memory, ConfigSpace config) {
    this.spec = spec;
    this.core = core;
    this.memory = memory;
    this.config = config;
    negotiation = new FeatureNegotiation(spec);
    queues = new DeviceQueues(this);
    notifyCallbacks = new Runnable[queueCount()];
  }

  /** What is known before the start. */
  public VirtioDeviceSpec spec() {
    return spec;
  }

  /** The device's core. */
  public Core core() {
    return core;
  }

  /** The memory in which the rings lie; another one after a reset where the driver brings it. */
  public GuestMemory memory() {
    return memory;
  }

  /** The device-specific configuration, for reading. */
  public ConfigSpace config() {
    return config;
  }

  /** ConfigGeneration: another value after each change of the configuration. */
  public int generation() {
    return config.generation();
  }

  /** The status register, bits of {@link DeviceStatus}. */
  public int status() {
    return status;
  }

  /** True between DRIVER_OK and the next reset, unless the device needs one. */
  public boolean isLive() {
    return (status & (DeviceStatus.DRIVER_OK | DeviceStatus.DEVICE_NEEDS_RESET)) == DeviceStatus.DRIVER_OK;
  }

  /** What the device offers: its features as far as the engine implements them. */
  public long offeredFeatures() {
    return negotiation.offered();
  }

  /** What the driver has written as its features, accepted or not. */
  public long driverFeatures() {
    return negotiation.written();
  }

  /** Modern devices have them from FEATURES_OK on, legacy ones as soon as they are written. */
  @Override
  public long features() {
    return negotiation.inForce();
  }

  /** Number of queues, absent ones included. */
  public int queueCount() {
    return spec.queues().size();
  }

  /** The queue at {@code index}, or null while the driver has not set it up. */
  public DeviceQueue queue(int index) {
    return queues.get(index);
  }

  @Override
  public int device() {
    return spec.id();
  }

  @Override
  public boolean awaitDriverOk(long deadlineNanos) {
    return core.await("DRIVER_OK of " + spec.name(), this::isLive, deadlineNanos);
  }

  @Override
  public DeviceQueue joinQueue(int index) {
    return index < queueCount() ? queue(index) : null;
  }

  @Override
  public void onNotify(int index, Runnable callback) {
    notifyCallbacks[index] = callback;
  }

  @Override
  public void onReset(Runnable callback) {
    resetCallback = callback;
  }

  /** Adds somebody who hears what the driver does; the device model comes first. */
  public void addObserver(DeviceObserver observer) {
    observers.add(observer);
  }

  /** Changes the {@code width} (1, 2, 4) bytes at {@code offset} and tells the driver when it is there. */
  public void changeConfig(int offset, int width, long value) {
    config.put(offset, width, value);
    configChanged();
  }

  /** The transport: how interrupts reach the driver, who shows changes to it, and what to clear on a reset. */
  void connect(IntConsumer interruptRaiser, Runnable changePublisher, Runnable resetAction) {
    interrupt = interruptRaiser;
    publisher = changePublisher;
    registersReset = resetAction;
  }

  /** The driver runs outside of any engine: its end is told and notified as said here. */
  void outside(TrafficListener seenDriver, QueueNotifier notifier) {
    queues.outside(seenDriver, notifier);
  }

  void memory(GuestMemory value) {
    memory = value;
  }

  /** The driver writes the status register. 0 resets; a legacy driver may leave out bits (virtio 1.3 §3.1.2). */
  void writeStatus(int value) {
    if (value == DeviceStatus.RESET) {
      reset();
      return;
    }
    int old = status;
    status = value & ~DeviceStatus.DEVICE_NEEDS_RESET | old & DeviceStatus.DEVICE_NEEDS_RESET;
    if ((status & ~old & DeviceStatus.FEATURES_OK) != 0) {
      negotiate();
    }
    if ((status & ~old & DeviceStatus.DRIVER_OK) != 0) {
      goLive();
    }
  }

  /** The driver writes one word of its features; too late once they are in force. */
  void writeDriverFeatures(int word, long value) {
    if (DeviceStatus.has(status, DeviceStatus.FEATURES_OK) || DeviceStatus.has(status, DeviceStatus.DRIVER_OK)) {
      refuse(RingFault.Kind.REGISTER_ACCESS, RingFault.NONE, "features written after they were settled");
      return;
    }
    tellRefusal(negotiation.write(word, value));
  }

  private void negotiate() {
    String refusal = negotiation.settle();
    tellRefusal(refusal);
    if (refusal != null) {
      changeStatus(status & ~DeviceStatus.FEATURES_OK);
    }
  }

  private void tellRefusal(String refusal) {
    if (refusal != null) {
      refuse(RingFault.Kind.FEATURES_REFUSED, RingFault.NONE, refusal);
    }
  }

  private void goLive() {
    if (spec.isModern() && !DeviceStatus.has(status, DeviceStatus.FEATURES_OK)) {
      needsReset(RingFault.Kind.FEATURES_REFUSED, RingFault.NONE, "DRIVER_OK without FEATURES_OK");
      return;
    }
    for (DeviceObserver observer : observers) {
      observer.driverOk(this);
    }
    for (int index = 0; index < queueCount(); index++) {
      notified(index); // legacy drivers may have kicked before (virtio 1.3 §3.1.2)
    }
  }

  /** Starts queue {@code index} at three addresses of the device's view; false and needs-reset when that is wrong. */
  boolean startQueue(int index, long size, long desc, long avail, long used) {
    return ready(index, queues.start(index, size, desc, avail, used));
  }

  /** The same with a ring that others began: see {@code QueueSetup.startAt}. */
  boolean startQueue(int index, long size, long desc, long avail, long used, int atAvail, int atUsed) {
    return ready(index, queues.start(index, size, desc, avail, used, atAvail, atUsed));
  }

  /** Starts queue {@code index} as one legacy block (virtio 1.3 §2.7.2); false and needs-reset when that is wrong. */
  boolean startLegacyQueue(int index, long size, long align, long address) {
    return ready(index, queues.startLegacy(index, size, align, address));
  }

  private boolean ready(int index, boolean started) {
    if (started) {
      for (DeviceObserver observer : observers) {
        observer.queueReady(this, index);
      }
    }
    return started;
  }

  /** Queue {@code index} goes back to its first state. */
  void stopQueue(int index) {
    if (isLive() && queues.get(index) != null) {
      for (DeviceObserver observer : observers) {
        observer.queueStops(this, index);
      }
    }
    queues.stop(index);
  }

  /**
   * A notification of queue {@code index} says how far the driver has come there. What memory contradicts is a fault of
   * the driver; the queue is looked at all the same.
   *
   * @param isLast whether no other notification of the device is under way
   */
  void checkNotification(int index, int position, boolean isLast) {
    DeviceQueue queue = index < queueCount() && isLive() ? queues.get(index) : null;
    String contradiction = queue == null || queue.isBroken() ? null : queues.notified(index, position, isLast);
    if (contradiction != null) {
      refuse(RingFault.Kind.NOTIFICATION_DATA, index,
          "queue=" + index + " is notified of what is not there: the notification says " + contradiction);
    }
  }

  /**
   * The driver has notified queue {@code index}, by a register or by a doorbell of its own. Nothing happens while the
   * device is not live, or the queue not set up.
   */
  public void notified(int index) {
    if (index < 0 || index >= queueCount()) {
      refuse(RingFault.Kind.REGISTER_ACCESS, RingFault.NONE, "notification of queue=" + index + " of " + queueCount());
      return;
    }
    if (!isLive() || queues.get(index) == null) {
      return;
    }
    for (DeviceObserver observer : observers) {
      observer.queueNotified(this, index);
    }
    if (notifyCallbacks[index] != null) {
      notifyCallbacks[index].run();
    }
  }

  void configWritten(int offset, int width, long value) {
    for (DeviceObserver observer : observers) {
      observer.configWritten(this, offset, width, value);
    }
  }

  /** Raises {@link MmioRegisters} interrupt bits, unless the driver has not set the device live. */
  void interrupt(int bits) {
    if (DeviceStatus.has(status, DeviceStatus.DRIVER_OK)) {
      interrupt.accept(bits);
    }
  }

  private void configChanged() {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.configChanged(spec.id(), generation());
    }
    publisher.run();
    interrupt(MmioRegisters.INTERRUPT_CONFIG_CHANGE);
  }

  /**
   * Reports a fault and sets DEVICE_NEEDS_RESET; a live driver gets a configuration-change notification
   * (virtio 1.3 §2.1.2).
   */
  public void needsReset(RingFault.Kind kind, int queueIndex, String text) {
    refuse(kind, queueIndex, text);
    setNeedsReset();
  }

  /** Sets DEVICE_NEEDS_RESET without a further report. */
  void setNeedsReset() {
    if (!DeviceStatus.has(status, DeviceStatus.DEVICE_NEEDS_RESET)) {
      changeStatus(status | DeviceStatus.DEVICE_NEEDS_RESET);
      interrupt(MmioRegisters.INTERRUPT_CONFIG_CHANGE);
    }
  }

  /** Reports an access of the driver that changes nothing; {@code queueIndex} may be {@link RingFault#NONE}. */
  void refuse(RingFault.Kind kind, int queueIndex, String text) {
    int queue = queueIndex == RingFault.NONE ? RingFault.NONE : spec.queues().get(queueIndex).id();
    tell(new RingFault(kind, queue, spec.id(), 0, 0, RingFault.UNKNOWN, spec.name() + ": " + text));
  }

  void tell(RingFault fault) {
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.fault(fault);
    }
  }

  private void changeStatus(int value) {
    int old = status;
    status = value;
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.statusWritten(spec.id(), old, value);
    }
    publisher.run();
  }

  /** Everything as in the beginning; no notification until the driver has set it up again (virtio 1.3 §2.4.1). */
  private void reset() {
    status = DeviceStatus.RESET;
    for (int index = 0; index < queueCount(); index++) {
      queues.stop(index);
    }
    registersReset.run();
    negotiation.reset();
    CoreListener listener = core.listener();
    if (listener != null) {
      listener.deviceReset(spec.id());
    }
    for (DeviceObserver observer : observers) {
      observer.reset(this);
    }
    resetCallback.run();
  }
}
