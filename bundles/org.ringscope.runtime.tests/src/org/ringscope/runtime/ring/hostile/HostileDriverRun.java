// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring.hostile;

import static org.ringscope.runtime.ring.hostile.RawMemory.RINGS;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.RingFault.Writer;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;

/** Our device against a hostile driver, in either format: what it does with the chains that it took. */
abstract class HostileDriverRun extends HostileRun {
  /** A chain that the device has, until its return is published. */
  static final class Held {
    private final int id;
    final long writable;
    boolean isReturned;
    long length;
    int slots;

    Held(int id, long writable) {
      this.id = id;
      this.writable = writable;
    }

    int id() {
      return id;
    }

    boolean isUsedUp() {
      return writable == 0 || length == writable;
    }
  }

  final HostileChains chains = new HostileChains(random);
  final DescriptorChain chain = new DescriptorChain();
  /** Oldest first. */
  final List<Held> held = new ArrayList<>();
  DeviceQueue device;
  int unnotified;

  HostileDriverRun(long seed) {
    super(seed, Writer.DRIVER);
  }

  /** Remembers what the driver has written. */
  abstract void save();

  abstract void checkOnlyOurs();

  abstract void give();

  abstract void attack();

  /** Takes a chain, or what stands there instead. */
  abstract boolean pop();

  /** Checks what a return has written before it is published. */
  abstract void returned(Held buffer);

  /** Checks what the device has just published. */
  abstract void published();

  abstract boolean wantsInterrupt();

  /** Whether the driver's wish means nothing. */
  abstract boolean isWishOdd();

  abstract void wish();

  abstract int ringBytes();

  @Override
  void move() {
    switch (random.nextInt(13)) {
      case 0, 1, 2, 3 -> give();
      case 4 -> {
        if (oneOf(4)) {
          attack();
        }
      }
      default -> {
        save();
        switch (random.nextInt(9)) {
          case 0, 1, 2 -> pop();
          case 3, 4, 5 -> giveBack();
          case 6 -> publish();
          case 7 -> notifyDriver();
          default -> wish();
        }
      }
    }
  }

  final boolean isHeld(int id) {
    for (Held buffer : held) {
      if (buffer.id == id) {
        return true;
      }
    }
    return false;
  }

  /** How many of the held buffers are published by the next publish: in order, all before the first that is not returned. */
  final int countReturned() {
    int count = 0;
    for (Held buffer : held) {
      if (buffer.isReturned) {
        count++;
      } else if (inOrder) {
        break;
      }
    }
    return count;
  }

  /** virtio 1.3 §2.7.9, §2.8.8. @return how many buffers the used one stands for; the skipped ones were used completely */
  final int batch(int id, int count) {
    for (int i = 0; i < count; i++) {
      if (held.get(i).id == id) {
        return i + 1;
      }
      check(held.get(i).isUsedUp(), "only what was used completely is skipped");
    }
    check(false, "the id of a returned buffer, not " + id);
    return 0;
  }

  private void giveBack() {
    if (oneOf(30)) {
      returnWhatItHasNot();
      return;
    }
    if (held.isEmpty()) {
      return;
    }
    Held buffer = held.get(random.nextInt(held.size()));
    if (buffer.isReturned) {
      return;
    }
    buffer.length = buffer.writable == 0 ? random.nextInt(5000)
        : oneOf(2) ? buffer.writable : random.nextInt((int) buffer.writable + 1);
    device.addUsed(buffer.id, buffer.length);
    buffer.isReturned = true;
    delivered++;
    returned(buffer);
    expectNoFault();
    checkOnlyOurs();
  }

  private void returnWhatItHasNot() {
    int id = random.nextInt(size + 3) - 1;
    for (Held buffer : held) {
      if (buffer.id == id && !buffer.isReturned) {
        return;
      }
    }
    try {
      device.addUsed(id, 0);
      check(false, "no return of what it does not have");
    } catch (IllegalArgumentException e) {
      expectNoFault();
    }
  }

  private void publish() {
    unnotified += returnedUnits();
    device.publishUsed();
    published();
    expectNoFault();
  }

  /** Entries or slots that the next publish adds. */
  int returnedUnits() {
    return countReturned();
  }

  private void notifyDriver() {
    unnotified += returnedUnits();
    boolean notified = device.notifyDriver();
    published();
    boolean wanted = wantsInterrupt();
    // of a wish that is two turns of a packed ring old nobody can say which turn it means
    check(notified == wanted || unnotified > size, "interrupt " + wanted);
    unnotified = 0;
    expectTold(Kind.EVENT_FLAGS, isWishOdd());
    expectNoFault();
  }

  @Override
  void finish() {
    for (int i = 0; i <= 2 * size && !isBroken; i++) {
      save();
      while (!isBroken && pop()) {
        check(held.size() <= size, "no more than the ring holds");
      }
      if (!isBroken) {
        for (Held buffer : held) {
          if (!buffer.isReturned) {
            device.addUsed(buffer.id, buffer.writable);
            buffer.length = buffer.writable;
            buffer.isReturned = true;
            returned(buffer);
          }
        }
        publish();
      }
    }
    check(isBroken || held.isEmpty(), "nothing is lost");
  }

  @Override
  void checkBroken() {
    byte[] rings = new byte[ringBytes()];
    memory.save(RINGS, rings);
    check(device.isBroken() && !device.pop(chain) && !device.hasAvailable() && !device.notifyDriver()
        && device.enableKicks(), "a broken queue rests");
    device.addUsed(0, 0);
    device.publishUsed();
    device.disableKicks();
    check(memory.isUntouched(RINGS, rings), "a broken queue writes nothing");
  }
}
