// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;

/**
 * One of our sides against a peer that writes whatever it likes, in episodes: a fresh ring, moves of both until a rule is
 * broken or it is enough. What must come of each move says the subclass, from the text of the specification and the bytes
 * in memory alone; of the engine it knows the calls, the kinds of faults, and that an index once read may be kept.
 */
abstract class HostileRun {
  static final int OPERATIONS = 1_000_000;
  /** Kinds that a reader tells once and goes on after. */
  private static final Set<Kind> TOLD = EnumSet.of(Kind.DESCRIPTOR_FLAGS, Kind.EVENT_FLAGS);

  final Random random;
  final RawMemory memory = new RawMemory();
  int size;
  boolean eventIdx;
  boolean indirect;
  boolean inOrder;
  PeerProfile profile;
  boolean isBroken;
  int operations;
  int episodes;
  /** How often each rule was broken and caught. */
  final int[] caught = new int[Kind.values().length];
  /** Buffers that went all the way. */
  long delivered;

  private final Writer peer;
  private final List<RingFault> faults = new ArrayList<>();
  private final Set<Kind> told = EnumSet.noneOf(Kind.class);

  HostileRun(long seed, Writer peer) {
    random = new Random(seed);
    this.peer = peer;
  }

  final void run() {
    while (operations < OPERATIONS) {
      begin();
      int length = 20 + random.nextInt(300);
      for (int i = 0; i < length && !isBroken; i++) {
        move();
        operations++;
      }
      if (isBroken) {
        checkBroken();
      } else {
        finish();
      }
      check(faults.isEmpty(), "nothing else is told");
      episodes++;
    }
  }

  private void begin() {
    faults.clear();
    told.clear();
    isBroken = false;
    eventIdx = random.nextBoolean();
    indirect = random.nextInt(4) != 0;
    inOrder = random.nextInt(3) == 0;
    profile = PeerProfile.values()[random.nextInt(3)];
    memory.clearRings();
    start();
  }

  /** A fresh ring with a fresh side of ours. */
  abstract void start();

  /** One move of the peer, or one call of ours with everything that must come of it. */
  abstract void move();

  /** The peer obeys from now on: nothing may be lost. */
  abstract void finish();

  /** After a fault our side does nothing any more. */
  abstract void checkBroken();

  final QueueSetup setup(QueueLayout layout) {
    long features = (eventIdx ? Features.EVENT_IDX : 0) | (indirect ? Features.INDIRECT_DESC : 0)
        | (inOrder ? Features.IN_ORDER : 0);
    return QueueSetup.of(1, layout, memory.guest).features(features).profile(profile).listener(new CoreListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    });
  }

  /** One of these rules was broken just now: that is told, of the right side, and ends the episode. */
  final void expectFault(Set<Kind> broken) {
    boolean odd = faults.size() == 2 && faults.get(0).kind() == Kind.DESCRIPTOR_FLAGS; // seen on the way, if it was
    check(faults.size() == (odd ? 2 : 1), "one fault is told for " + broken);
    RingFault fault = faults.get(faults.size() - 1);
    check(broken.contains(fault.kind()), "broken is " + broken);
    check(fault.writer() == peer, "the writer is the " + peer);
    caught[fault.kind().ordinal()]++;
    faults.clear();
    isBroken = true;
  }

  /** The peer's words mean nothing, or they do: told once, and our side goes on. */
  final void expectTold(Kind kind, boolean meansNothing) {
    if (meansNothing && told.add(kind)) {
      check(!faults.isEmpty() && faults.get(0).kind() == kind, kind + " is told");
      check(faults.get(0).writer() == peer, "the writer is the " + peer);
      check(TOLD.contains(kind), "goes on");
      faults.remove(0);
      caught[kind.ordinal()]++;
    }
  }

  final void expectNoFault() {
    check(faults.isEmpty(), "nothing is told");
  }

  final void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what + " expected: episode=" + episodes + " operation=" + operations + " size=" + size
          + " event_idx=" + eventIdx + " in_order=" + inOrder + " profile=" + profile + " faults=" + faults);
    }
  }

  /** Every rule of the list was broken now and then, and far more went right. */
  final void checkMixture(Kind... kinds) {
    for (Kind kind : kinds) {
      check(caught[kind.ordinal()] > 0, kind + " met");
    }
    check(delivered > OPERATIONS / 20, "many buffers carried, not " + delivered);
  }

  /** virtio 1.3 §2.7.7.2, §2.7.10.1: whether the entry at {@code event} is among the last {@code added} before {@code idx}. */
  static boolean passes(int event, int idx, int added) {
    for (int i = 1; i <= added; i++) {
      if ((idx - i & 0xFFFF) == event) {
        return true;
      }
    }
    return false;
  }

  /** In one of so many cases. */
  final boolean oneOf(int cases) {
    return random.nextInt(cases) == 0;
  }
}
