// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventValues;

/**
 * Writes events in the words of the catalogue: {@link StreamWriter#at the time}, the layer, the event. What the parameters are and in which
 * order their bytes lie is decided here, once; the numbers are the low bits of what is passed.
 *
 * <p>Reused for each event of its stream, like everything that it gives: call and forget.
 */
public final class EventWriter {
  private final StreamWriter stream;
  private final RingEvents ring = new RingEvents(this);
  private final PackedRingEvents packedRing = new PackedRingEvents(this);
  private final NotifyEvents notify = new NotifyEvents(this);
  private final DeviceEvents device = new DeviceEvents(this);
  private final BufferEvents buffer = new BufferEvents(this);
  private final RpmsgEvents rpmsg = new RpmsgEvents(this);
  private final CoreEvents core = new CoreEvents(this);
  private final SampleEvent sample = new SampleEvent(this);
  private long nanos;

  EventWriter(StreamWriter stream) {
    this.stream = stream;
  }

  EventWriter at(long stamp) {
    nanos = stamp;
    return this;
  }

  public EventEncoder begin(EventType type) {
    return stream.begin(type, nanos);
  }

  /** Steps on split rings, and the indirect tables of both formats. */
  public RingEvents ring() {
    return ring;
  }

  /** Steps on packed rings. */
  public PackedRingEvents packedRing() {
    return packedRing;
  }

  /** Kicks, interrupts, doorbells. */
  public NotifyEvents notification() {
    return notify;
  }

  /** Status, features, registers, set-up of queues. */
  public DeviceEvents device() {
    return device;
  }

  /** Buffers, from whoever does not see rings. */
  public BufferEvents buffer() {
    return buffer;
  }

  /** Messages, endpoints, name service. */
  public RpmsgEvents rpmsg() {
    return rpmsg;
  }

  /** What a core does besides; faults, marks, losses. */
  public CoreEvents core() {
    return core;
  }

  /** {@link EventType#SAMPLE}: totals of a queue since it began. Those that are not set are unknown. */
  public SampleEvent sample(int queue) {
    return sample.of(queue);
  }

  /** An event that is known by its type only, as it was read elsewhere. */
  public void copy(EventType type, EventValues values) {
    EventEncoder out = begin(type);
    for (int i = 0; i < type.fieldCount(); i++) {
      switch (type.typeAt(i)) {
        case U8 -> out.u8((int) values.number(i));
        case U16, X16 -> out.u16((int) values.number(i));
        case U32, X32 -> out.u32(values.number(i));
        case U64, X64 -> out.u64(values.number(i));
        case STRING -> out.string(values.text(i));
        case BYTES -> {
          byte[] bytes = values.bytes(i);
          out.bytes(bytes, 0, bytes.length);
        }
      }
    }
    out.end();
  }
}
