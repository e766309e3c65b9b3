// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How a trace is written and what its {@code env} says. Immutable; every {@code with…} returns a changed copy. */
public final class TraceOptions {
  /** Value of {@code env.clock}: nanoseconds of a stepped simulation. */
  public static final String VIRTUAL_CLOCK = "virtual";
  /** Key of the environment: bits a second of the CAN bus between the cores, and of the data of its FD frames. */
  public static final String CAN_BIT_RATE = "can_bit_rate";
  public static final String CAN_DATA_BIT_RATE = "can_data_bit_rate";
  /** Value of {@code env.clock}: nanoseconds of a steady real clock. */
  public static final String MONOTONIC_CLOCK = "monotonic";

  /** Value of {@code env.clock}: the source has no times; nanoseconds only number its events. */
  public static final String ORDER_CLOCK = "order";

  static final int SMALLEST_PACKET = 4096;
  static final int LARGEST_PACKET = 16 << 20;
  /** A flight recorder with less would hold next to nothing: bytes. */
  public static final int SMALLEST_CAP = 16 * SMALLEST_PACKET;
  private static final int PACKETS_PER_CAP = 64;

  private final UUID uuid;
  private final Map<String, Object> env;
  private final long clockOffsetNanos;
  private final int packetBytes;
  private final long tickNanos;
  private final long capBytes;

  private TraceOptions(UUID uuid, Map<String, Object> env, long clockOffsetNanos, int packetBytes, long tickNanos,
      long capBytes) {
    this.uuid = uuid;
    this.env = Collections.unmodifiableMap(env);
    this.clockOffsetNanos = clockOffsetNanos;
    this.packetBytes = packetBytes;
    this.tickNanos = tickNanos;
    this.capBytes = capBytes;
  }

  /** 1 MiB packets, a tick of 100 ms, no cap, clock {@code monotonic}. The uuid is the caller's, so that a seed can decide it. */
  public static TraceOptions of(UUID uuid, String source) {
    Map<String, Object> env = new TreeMap<>();
    env.put("source", source);
    env.put("clock", MONOTONIC_CLOCK);
    return new TraceOptions(uuid, env, 0, 1 << 20, 100_000_000, 0);
  }

  /** One more entry of {@code env}; the name is a C identifier, e.g. {@code source_detail}. */
  public TraceOptions withEnv(String name, String value) {
    return with(name, value);
  }

  /** One more number in {@code env}, e.g. {@code seed} or {@code payload_limit}. */
  public TraceOptions withEnv(String name, long value) {
    return with(name, value);
  }

  /** {@link #VIRTUAL_CLOCK}, {@link #MONOTONIC_CLOCK} or {@link #ORDER_CLOCK}. */
  public TraceOptions withClock(String clock) {
    return with("clock", clock);
  }

  /** Wall time of trace time 0, in nanoseconds since 1970-01-01 UTC; 0 (the default) where there is none. */
  public TraceOptions withClockOffset(long nanos) {
    return new TraceOptions(uuid, env, nanos, packetBytes, tickNanos, capBytes);
  }

  /** Packets are sealed before they exceed this size (4 KiB to 16 MiB), unless a checkpoint alone needs more. */
  public TraceOptions withPacketBytes(int bytes) {
    if (bytes < SMALLEST_PACKET || bytes > LARGEST_PACKET) {
      throw new IllegalArgumentException("packetBytes=" + bytes + " is not in 4096…16777216");
    }
    return new TraceOptions(uuid, env, clockOffsetNanos, bytes, tickNanos, capBytes);
  }

  /** Packets are sealed at the multiples of this many nanoseconds of trace time. */
  public TraceOptions withTick(long nanos) {
    if (nanos <= 0) {
      throw new IllegalArgumentException("tickNanos=" + nanos + " is not positive");
    }
    return new TraceOptions(uuid, env, clockOffsetNanos, packetBytes, nanos, capBytes);
  }

  /**
   * Flight recorder: the oldest files are deleted so that all event streams together stay below this size; 0 for no limit. Packets are
   * then no larger than a 64th of it.
   *
   * @throws IllegalArgumentException below 64 KiB
   */
  public TraceOptions withCap(long bytes) {
    if (bytes != 0 && bytes < SMALLEST_CAP) {
      throw new IllegalArgumentException("capBytes=" + bytes + " is below " + SMALLEST_CAP);
    }
    return new TraceOptions(uuid, env, clockOffsetNanos, packetBytes, tickNanos, bytes);
  }

  public UUID uuid() {
    return uuid;
  }

  /** Values are String or Long; sorted by name, so that the metadata text is the same in every run. */
  public Map<String, Object> env() {
    return env;
  }

  public long clockOffsetNanos() {
    return clockOffsetNanos;
  }

  /** Largest size of a packet that no checkpoint needs to be larger. */
  public int packetBytes() {
    return capBytes == 0 ? packetBytes
        : (int) Math.max(SMALLEST_PACKET, Math.min(packetBytes, capBytes / PACKETS_PER_CAP));
  }

  public long tickNanos() {
    return tickNanos;
  }

  public long capBytes() {
    return capBytes;
  }

  private TraceOptions with(String name, Object value) {
    if (!name.matches("[a-z][a-z0-9_]{0,63}") || name.startsWith("ringscope_format")) {
      throw new IllegalArgumentException("env name=" + name);
    }
    Map<String, Object> changed = new TreeMap<>(env);
    changed.put(name, value);
    return new TraceOptions(uuid, changed, clockOffsetNanos, packetBytes, tickNanos, capBytes);
  }
}
