// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/**
 * What events of one layout mean to {@code Causality}: the slot that they publish a number in, or whose number they wait for. Worked
 * out so that all events are treated alike: a reader meets them in an order that no processor can foresee, and would pay for
 * every question about their type.
 */
public final class CausalRole {
  /** Slot of events that publish nothing; nobody reads it. */
  static final int NOTHING_PUBLISHED = 0;
  /** Slot of events that wait for nothing; nobody writes it. */
  static final int NOTHING_AWAITED = 1;
  private static final int FIRST_SLOT = 2;
  private static final int SIDES = 2;

  private final boolean special;
  private final int publishedSlot;
  private final int publishedMask;
  private final int awaitedSlot;
  private final int awaitedMask;
  private final int queuePlace;
  private final int numberPlace;

  /** @param layout with its places known */
  CausalRole(EventType type, EventLayout layout) {
    boolean publishes = type == EventType.AVAIL_IDX || type == EventType.USED_IDX;
    boolean takes = type == EventType.AVAIL_TAKEN || type == EventType.USED_TAKEN;
    int side = type == EventType.USED_IDX || type == EventType.USED_TAKEN ? 1 : 0;
    special = isSpecial(type);
    publishedSlot = publishes ? FIRST_SLOT + side : NOTHING_PUBLISHED;
    publishedMask = publishes ? -1 : 0;
    awaitedSlot = takes ? FIRST_SLOT + side : NOTHING_AWAITED;
    awaitedMask = takes ? -1 : 0;
    queuePlace = publishes || takes ? layout.place(Field.QUEUE) : 0;
    numberPlace = publishes ? layout.place(Field.IDX) : takes ? layout.place(Field.POSITION) : 0;
  }

  private static boolean isSpecial(EventType type) {
    return switch (type == null ? EventType.MARKER : type) {
      case PACKED_DESCRIPTOR_WRITTEN, PACKED_TAKEN, CHECKPOINT_DRIVER, CHECKPOINT_DEVICE, QUEUE_CONFIGURED,
          QUEUE_RESET -> true;
      default -> false;
    };
  }

  public static int availSlot(int queue) {
    return FIRST_SLOT + SIDES * queue;
  }

  public static int usedSlot(int queue) {
    return FIRST_SLOT + SIDES * queue + 1;
  }

  /** Whether there is more to it than a number in a slot: packed rings, checkpoints, new and reset queues. */
  public boolean isSpecial() {
    return special;
  }

  public int publishedSlot(byte[] packet, int start) {
    return publishedSlot + (SIDES * (int) EventLayout.number(packet, start, queuePlace) & publishedMask);
  }

  public int awaitedSlot(byte[] packet, int start) {
    return awaitedSlot + (SIDES * (int) EventLayout.number(packet, start, queuePlace) & awaitedMask);
  }

  /** The index that is published, or the position that is taken. */
  public int number(byte[] packet, int start) {
    return (int) EventLayout.number(packet, start, numberPlace);
  }
}
