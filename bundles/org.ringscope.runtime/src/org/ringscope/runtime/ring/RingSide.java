// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.TrafficListener;

/**
 * What each side of a ring has, whatever the format: who it is, whom it tells, and the way a fault breaks it. Subclasses
 * belong to one thread; only the opaque getters are for others.
 */
abstract class RingSide implements QueueSide {
  private static final VarHandle FAULT = handle(MethodHandles.lookup(), RingSide.class, "fault", RingFault.class);

  final int id;
  final int size;
  final TrafficListener listener;
  final QueueNotifier notifier;
  final boolean eventIdx;
  final boolean indirect;
  /** The device uses buffers in the order in which they were made available (virtio 1.3 §2.7.9, §2.8.8). */
  final boolean inOrder;
  final PeerProfile profile;
  /** Linux and OpenAMP look at the flag only, and notify even if nothing was added since the last time. */
  final boolean notifiesWithoutCause;
  /** The three parts; null if they cannot be reached. */
  final RingLocator parts;
  /** Checked by every operation; the parts exist unless this was set by the constructor. */
  boolean broken;

  private final CoreListener coreListener;
  private final int device;
  private final Consumer<RingFault> faultHandler;
  private final Writer peer;
  private RingFault fault;
  /** A bit for each kind that was told although the queue went on. */
  private long told;

  /** @param peer who writes what this side checks */
  RingSide(QueueSetup setup, Writer peer) {
    this.peer = peer;
    id = setup.queue;
    device = setup.device;
    faultHandler = setup.faultHandler;
    size = setup.layout.size();
    listener = setup.listener;
    coreListener = setup.coreListener;
    notifier = setup.notifier;
    eventIdx = setup.eventIdx;
    indirect = setup.indirect;
    inOrder = setup.inOrder;
    profile = setup.profile;
    notifiesWithoutCause = profile != PeerProfile.STRICT;
    RingLocator locator = new RingLocator(setup);
    if (locator.locate()) {
      parts = locator;
    } else {
      parts = null;
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

  /** The peer broke a rule: breaks the queue. @return false, for callers that return that */
  final boolean fail(Kind kind, long address, long length, long expected, String text) {
    return fail(kind, peer, address, length, expected, text);
  }

  /** Breaks the queue. @return false, for callers that return that */
  final boolean fail(Kind kind, Writer writer, long address, long length, long expected, String text) {
    broken(fault(kind, writer, address, length, expected, text));
    return false;
  }

  private RingFault fault(Kind kind, Writer writer, long address, long length, long expected, String text) {
    return new RingFault(kind, id, device, writer, address, length, expected, text + " writer=" + writer.label());
  }

  /** Whether this rule, whose breach does not break the queue, was not broken before; it is told once. */
  final boolean isFirst(Kind kind) {
    return (told & 1L << kind.ordinal()) == 0;
  }

  /** The peer broke a rule that this side can do without: tells it, and the queue goes on. */
  final void tell(Kind kind, long address, long length, long expected, String text) {
    told |= 1L << kind.ordinal();
    if (coreListener != null) {
      coreListener.fault(fault(kind, peer, address, length, expected, text));
    }
  }

  private void broken(RingFault fault) {
    broken = true;
    FAULT.setRelease(this, fault);
    if (coreListener != null) {
      coreListener.fault(fault);
    }
    faultHandler.accept(fault);
  }

  /** @return whether the ring can be used again */
  final boolean repair() {
    if (parts == null) {
      return false;
    }
    broken = false;
    told = 0;
    FAULT.setRelease(this, null);
    if (coreListener != null) {
      coreListener.queueReset(id);
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
  public final boolean isBroken() {
    return fault() != null;
  }

  @Override
  public final RingFault fault() {
    return (RingFault) FAULT.getAcquire(this);
  }
}
