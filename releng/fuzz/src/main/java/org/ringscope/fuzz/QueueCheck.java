// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;

/**
 * One side of the engine's rings against a peer that writes anything into the shared memory: between steps of the
 * queue the next bytes of the input replace the ring. A fault breaks the queue; nothing is thrown.
 */
final class QueueCheck {
  static final int HEADER = 2;
  static final int MEMORY = 0x400;
  private static final int ROUNDS = 8;
  private static final int MOST_STEPS = 64;

  private QueueCheck() {}

  /** First byte: size and format; second: features. */
  static QueueSetup setup(byte[] input, GuestMemory memory) {
    int bits = input.length == 0 ? 0 : input[0];
    int size = 1 << (bits & 3);
    QueueLayout layout =
        (bits & 4) != 0 ? PackedLayout.block(size + (bits >> 3 & 1), 0) : VringLayout.legacy(size, 16, 0);
    int wanted = input.length < 2 ? 0 : input[1];
    long features = ((wanted & 1) != 0 ? Features.EVENT_IDX : 0) | ((wanted & 2) != 0 ? Features.INDIRECT_DESC : 0);
    PeerProfile[] profiles = PeerProfile.values();
    return QueueSetup.of(0, layout, memory).features(features).profile(profiles[(wanted >> 2 & 0xF) % profiles.length]);
  }

  static void device(byte[] input) {
    GuestMemory memory = memory();
    DeviceQueue queue = setup(input, memory).deviceQueue();
    DescriptorChain chain = new DescriptorChain();
    Deque<Integer> taken = new ArrayDeque<>();
    for (int round = 0; round < ROUNDS && overwrite(input, round, memory); round++) {
      for (int step = 0; step < MOST_STEPS && queue.pop(chain); step++) {
        look(chain, memory);
        taken.add(chain.head());
      }
      while (!queue.isBroken() && !taken.isEmpty()) {
        queue.addUsed(taken.poll(), 0);
      }
      queue.notifyDriver();
      queue.enableKicks();
      queue.disableKicks();
    }
  }

  private static void look(DescriptorChain chain, GuestMemory memory) {
    for (int i = 0; i < chain.count(); i++) {
      Finding.unless(memory.contains(chain.physicalAddress(i), chain.length(i)), "descriptor leaves the memory");
      Finding.unless(chain.offset(i) + chain.length(i) <= chain.region(i).size(), "descriptor leaves its region");
    }
  }

  static void driver(byte[] input) {
    GuestMemory memory = memory();
    DriverQueue queue = setup(input, memory).driverQueue();
    UsedBuffer used = new UsedBuffer();
    boolean[] given = new boolean[ROUNDS * MOST_STEPS];
    int next = 0;
    for (int round = 0; round < ROUNDS && overwrite(input, round, memory); round++) {
      for (int step = 0; step < MOST_STEPS && queue.getUsed(used); step++) {
        int token = (int) used.token();
        Finding.unless(token >= 0 && token < next && given[token], "token " + token + " came back, which is not given");
        given[token] = false;
      }
      for (int step = 0; step < MOST_STEPS && next < given.length && queue.add(MEMORY / 2, 16, step % 2 == 0, next);
          step++) {
        given[next++] = true;
      }
      queue.kick();
      queue.enableCallbacksDelayed();
      queue.enableCallbacks();
      queue.disableCallbacks();
    }
  }

  private static GuestMemory memory() {
    return GuestMemory.of(MemoryRegion.direct(0, "ram", 0, MEMORY));
  }

  /** The part of the input for this round goes over the memory from its beginning; false if there is none. */
  private static boolean overwrite(byte[] input, int round, GuestMemory memory) {
    int begin = HEADER + round * MEMORY;
    if (begin >= input.length && round > 0) {
      return false;
    }
    byte[] part =
        begin < input.length ? Arrays.copyOfRange(input, begin, Math.min(input.length, begin + MEMORY)) : new byte[0];
    memory.regions().get(0).buffer().put(memory.regions().get(0).offset(0), part);
    return true;
  }
}
