// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;

/**
 * What both sides of a split ring share: the three parts, and the way a fault breaks the queue. Subclasses belong to
 * one thread; only the opaque getters are for others.
 */
abstract class SplitQueue implements QueueSide {
  private static final VarHandle FAULT = handle(MethodHandles.lookup(), SplitQueue.class, "fault", RingFault.class);

  final int id;
  final int size;
  final int mask;
  final EngineListener listener;
  final QueueNotifier notifier;
  final boolean eventIdx;
  final boolean indirect;
  final PeerProfile profile;
  /** Linux and OpenAMP look at the flag only, and notify even if nothing was added since the last time. */
  final boolean notifiesWithoutCause;
  final DescriptorTable desc;
  final AvailRing avail;
  final UsedRing used;
  /** Checked by every operation; the three parts exist unless this was set by the constructor. */
  boolean broken;

  private final EngineListener faultListener;
  private final int device;
  private final Consumer<RingFault> faultHandler;
  private final VringLayout layout;
  private RingFault fault;

  SplitQueue(QueueSetup setup) {
    id = setup.queue;
    device = setup.device;
    faultHandler = setup.faultHandler;
    layout = setup.layout;
    size = layout.size();
    mask = size - 1;
    listener = setup.listener;
    faultListener = setup.faultListener;
    notifier = setup.notifier;
    eventIdx = setup.eventIdx;
    indirect = setup.indirect;
    profile = setup.profile;
    notifiesWithoutCause = profile != PeerProfile.STRICT;
    RingLocator locator = new RingLocator(setup);
    if (locator.locate()) {
      desc = new DescriptorTable(locator.desc());
      avail = new AvailRing(locator.avail(), size);
      used = new UsedRing(locator.used(), size);
    } else {
      desc = null;
      avail = null;
      used = null;
      broken(locator.fault());
    }
  }

  static VarHandle handle(MethodHandles.Lookup lookup, Class<?> owner, String field, Class<?> type) {
    try {
      return lookup.findVarHandle(owner, field, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Breaks the queue. @return false, for callers that return that */
  final boolean fail(Kind kind, long address, long length, long expected, String text) {
    broken(new RingFault(kind, id, device, address, length, expected, text));
    return false;
  }

  private void broken(RingFault fault) {
    broken = true;
    FAULT.setRelease(this, fault);
    if (faultListener != null) {
      faultListener.fault(fault);
    }
    faultHandler.accept(fault);
  }

  /** @return whether the ring can be used again */
  final boolean repair() {
    if (desc == null) {
      return false;
    }
    broken = false;
    FAULT.setRelease(this, null);
    if (faultListener != null) {
      faultListener.queueReset(id);
    }
    return true;
  }

  @Override
  public final int id() {
    return id;
  }

  @Override
  public final int size() {
    return size;
  }

  @Override
  public final VringLayout layout() {
    return layout;
  }

  @Override
  public final boolean isBroken() {
    return fault() != null;
  }

  @Override
  public final RingFault fault() {
    return (RingFault) FAULT.getAcquire(this);
  }
}
