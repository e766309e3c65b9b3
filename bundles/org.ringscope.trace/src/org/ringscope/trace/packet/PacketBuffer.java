// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The memory of a stream's open packet: written by the stream's owner, looked at by live readers in this process.
 *
 * <p>A reader takes a copy of the first {@code published} bytes and keeps it only if the packet was not sealed and its memory used again
 * meanwhile ({@code epoch} unchanged): the writer never waits.
 */
public final class PacketBuffer {
  private static final VarHandle PUBLISHED;
  private static final VarHandle EPOCH;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      PUBLISHED = lookup.findVarHandle(PacketBuffer.class, "published", int.class);
      EPOCH = lookup.findVarHandle(PacketBuffer.class, "epoch", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile ByteBuffer memory;
  private int published;
  private long epoch;

  public PacketBuffer(int bytes) {
    memory = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  public ByteBuffer memory() {
    return memory;
  }

  /** Owner: from now on the memory is written anew. */
  public void beginPacket() {
    EPOCH.setRelease(this, epoch + 1); // pairs with getAcquire in snapshot(): who sees the new epoch sees published=0
    VarHandle.releaseFence(); // pairs with the acquireFence in snapshot(): who copies new bytes sees the new epoch
  }

  /** Owner: whole events stand in the bytes up to here. */
  public void publish(int end) {
    PUBLISHED.setRelease(this, end); // pairs with getAcquire in snapshot()
  }

  /** Owner: makes room for a large checkpoint; returns the memory to go on with. */
  public ByteBuffer grow(long needed, int used) {
    if (needed > PacketLayout.LARGEST_PACKET) {
      throw new CheckpointTooLargeException(needed);
    }
    int bytes = (int) Math.min(PacketLayout.LARGEST_PACKET, Math.max(needed, 2L * memory.capacity()));
    ByteBuffer larger = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    larger.put(0, memory, 0, used);
    memory = larger;
    return larger;
  }

  /** Any thread: a number that changes whenever there is something new to see. */
  public long state() {
    return (long) EPOCH.getAcquire(this) << 32 | (int) PUBLISHED.getAcquire(this);
  }

  /** Any thread: the bytes published so far and {@link PacketBytes#SLACK} zeros, or null when the packet was sealed while they were copied. */
  public byte[] snapshot() {
    long before = (long) EPOCH.getAcquire(this);
    int length = (int) PUBLISHED.getAcquire(this);
    ByteBuffer source = memory;
    if (length > source.capacity()) {
      return null;
    }
    byte[] copy = new byte[length + PacketBytes.SLACK];
    source.get(0, copy, 0, length);
    VarHandle.acquireFence(); // pairs with the releaseFence in beginPacket()
    return (long) EPOCH.getOpaque(this) == before ? copy : null;
  }
}
