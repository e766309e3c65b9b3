// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventType;
import org.ringscope.trace.system.SystemDescription;

/**
 * The stream of descriptions. Any thread; each call is on disk when it returns. Describing something again, with the same id, changes it
 * from that time on.
 */
public final class SystemStream {
  static final String NAME = "system";

  private final StreamWriter out;
  private final SystemDescription.Builder known = SystemDescription.builder();

  SystemStream(StreamWriter out) {
    this.out = out;
    out.checkpointSource(this::writeCheckpoint);
  }

  /** Writes everything that a description holds. */
  public synchronized void describe(SystemDescription description, long nanos) {
    write(description, nanos);
    addAll(description);
    out.flush();
  }

  /** A mark that somebody wants to find again. */
  public synchronized void marker(String text, long nanos) {
    out.begin(EventType.MARKER, nanos).string(text).end();
    out.flush();
  }

  // after a loss the description is written again, so that a full disk does not leave a trace of unknown queues
  private void writeCheckpoint(StreamWriter stream, boolean full, long nanos) {
    if (full) {
      write(known.build(), nanos);
    }
  }

  private void addAll(SystemDescription description) {
    description.cores().forEach(known::add);
    description.windows().forEach(known::add);
    description.regions().forEach(known::add);
    description.doorbells().forEach(known::add);
    description.devices().forEach(known::add);
    description.queues().forEach(known::add);
    description.buses().forEach(known::add);
    description.channels().forEach(known::add);
    description.contents().forEach(known::add);
  }

  private void write(SystemDescription system, long nanos) {
    system.cores().forEach(it -> out.begin(EventType.CORE, nanos)
        .u16(it.id()).string(it.kind()).string(it.os()).string(it.name()).end());
    system.windows().forEach(it -> out.begin(EventType.ADDRESS_WINDOW, nanos)
        .u16(it.core()).u64(it.from()).u64(it.to()).u64(it.size()).string(it.name()).end());
    system.regions().forEach(it -> out.begin(EventType.REGION, nanos)
        .u16(it.id()).u64(it.address()).u64(it.size()).string(it.role()).string(it.name()).string(it.file())
        .u8(it.known() ? 1 : 0).end());
    system.doorbells().forEach(it -> out.begin(EventType.DOORBELL, nanos)
        .u16(it.id()).u16(it.from()).u16(it.to()).string(it.kind()).string(it.name()).end());
    system.devices().forEach(it -> out.begin(EventType.DEVICE, nanos)
        .u16(it.id()).u32(it.deviceId()).u16(it.driverCore()).u16(it.deviceCore()).u64(it.features())
        .string(it.transport()).string(it.name()).end());
    system.queues().forEach(it -> out.begin(EventType.QUEUE, nanos)
        .u16(it.id()).u16(it.device()).u16(it.index()).u8(it.format()).u32(it.size()).u32(it.align())
        .u64(it.desc()).u64(it.avail()).u64(it.used()).u32(it.notifyId()).u8(it.flags()).end());
    system.buses().forEach(it -> out.begin(EventType.BUS, nanos)
        .u16(it.id()).u16(it.device()).u16(it.rxQueue()).u16(it.txQueue()).u32(it.bufferSize()).u32(it.bufferCount())
        .string(it.name()).end());
    system.channels().forEach(it -> out.begin(EventType.CHANNEL, nanos)
        .u16(it.bus()).u32(it.source()).u32(it.destination()).string(it.name()).end());
    system.contents().forEach(it -> out.begin(EventType.REGION_CONTENTS, nanos)
        .u16(it.region()).u64(it.address()).u64(it.length()).string(it.file()).u64(it.fileOffset()).end());
  }
}
