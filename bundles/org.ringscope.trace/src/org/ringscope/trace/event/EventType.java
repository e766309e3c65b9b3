// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue of events: number, layer and fields. The metadata text is generated from it; meanings are told in
 * {@code trace-format/README.md}. Numbers are for ever: an event is never renumbered, new ones only come with a new minor version.
 */
public enum EventType {
  CORE(1, Layer.SYSTEM, "u16 core, string kind, string os, string name"),
  ADDRESS_WINDOW(2, Layer.SYSTEM, "u16 core, x64 from, x64 to, x64 size, string name"),
  REGION(3, Layer.SYSTEM, "u16 region, x64 address, x64 size, string role, string name, string file, u8 known"),
  DOORBELL(4, Layer.SYSTEM, "u16 doorbell, u16 from, u16 to, string kind, string name"),
  DEVICE(5, Layer.SYSTEM,
      "u16 device, u32 device_id, u16 driver_core, u16 device_core, x64 features, string transport, string name"),
  QUEUE(6, Layer.SYSTEM,
      "u16 queue, u16 device, u16 index, u8 format, u32 size, u32 align, x64 desc, x64 avail, x64 used, "
          + "u32 notify_id, u8 flags"),
  BUS(7, Layer.SYSTEM,
      "u16 bus, u16 device, u16 rx_queue, u16 tx_queue, u32 buffer_size, u32 buffer_count, string name"),
  CHANNEL(8, Layer.SYSTEM, "u16 bus, x32 source, x32 destination, string name"),
  REGION_CONTENTS(9, Layer.SYSTEM, "u16 region, x64 address, u64 length, string file, u64 file_offset"),

  DESCRIPTOR_WRITTEN(20, Layer.RING, "u16 queue, u16 index, u32 length, x64 address, x16 flags, u16 next"),
  INDIRECT_DESCRIPTOR_WRITTEN(21, Layer.RING,
      "u16 queue, u16 descriptor, u16 index, u32 length, x64 address, x16 flags, u16 next"),
  AVAIL_ENTRY(22, Layer.RING, "u16 queue, u16 position, u16 head"),
  AVAIL_IDX(23, Layer.RING, "u16 queue, u16 old, u16 idx"),
  AVAIL_FLAGS(24, Layer.RING, "u16 queue, x16 flags"),
  USED_EVENT(25, Layer.RING, "u16 queue, u16 value"),
  AVAIL_TAKEN(26, Layer.RING, "u16 queue, u16 position, u16 head"),
  USED_ENTRY(27, Layer.RING, "u16 queue, u16 position, u32 id, u32 length"),
  USED_IDX(28, Layer.RING, "u16 queue, u16 old, u16 idx"),
  USED_FLAGS(29, Layer.RING, "u16 queue, x16 flags"),
  AVAIL_EVENT(30, Layer.RING, "u16 queue, u16 value"),
  USED_TAKEN(31, Layer.RING, "u16 queue, u16 position, u32 id, u32 length"),
  PACKED_DESCRIPTOR_WRITTEN(32, Layer.RING, "u16 queue, u16 index, x64 address, u32 length, u16 id, x16 flags"),
  PACKED_TAKEN(33, Layer.RING, "u16 queue, u16 index, u8 wrap, u16 id"),
  DRIVER_EVENT(34, Layer.RING, "u16 queue, x16 offset_wrap, x16 flags"),
  DEVICE_EVENT(35, Layer.RING, "u16 queue, x16 offset_wrap, x16 flags"),

  KICK_BEGIN(40, Layer.NOTIFY, "u16 queue"),
  KICK_END(41, Layer.NOTIFY, "u16 queue"),
  KICK_SUPPRESSED(42, Layer.NOTIFY, "u16 queue"),
  INTERRUPT(43, Layer.NOTIFY, "u16 queue"),
  INTERRUPT_SUPPRESSED(44, Layer.NOTIFY, "u16 queue"),
  DOORBELL_RUNG(45, Layer.NOTIFY, "u16 doorbell, u32 value"),
  ISR_ENTER(46, Layer.NOTIFY, "u16 doorbell"),
  ISR_EXIT(47, Layer.NOTIFY, "u16 doorbell"),
  ACKNOWLEDGED(48, Layer.NOTIFY, "u16 device, x32 bits"),

  STATUS(60, Layer.DEVICE, "u16 device, u8 old, u8 status"),
  FEATURES_OFFERED(61, Layer.DEVICE, "u16 device, x64 features"),
  FEATURES_ACCEPTED(62, Layer.DEVICE, "u16 device, x64 features"),
  REGISTER_READ(63, Layer.DEVICE, "u16 device, x32 offset, u8 width, x64 value"),
  REGISTER_WRITTEN(64, Layer.DEVICE, "u16 device, x32 offset, u8 width, x64 value"),
  CONFIG_CHANGED(65, Layer.DEVICE, "u16 device, u32 generation"),
  QUEUE_CONFIGURED(66, Layer.DEVICE, "u16 queue, u32 size, u32 align, x64 desc, x64 avail, x64 used"),
  QUEUE_RESET(67, Layer.DEVICE, "u16 queue"),
  DEVICE_RESET(68, Layer.DEVICE, "u16 device"),

  BUFFER_GIVEN(80, Layer.BUFFER, "u16 queue, x64 buffer, u32 out_length, u32 in_length"),
  BUFFER_TAKEN(81, Layer.BUFFER, "u16 queue, x64 buffer"),
  BUFFER_RETURNED(82, Layer.BUFFER, "u16 queue, x64 buffer, u32 length"),
  BUFFER_DONE(83, Layer.BUFFER, "u16 queue, x64 buffer"),
  COUNTS(84, Layer.BUFFER, "u16 queue, u32 in_flight, u32 avail, u32 used"),

  MESSAGE_SENT(90, Layer.RPMSG,
      "u16 bus, u16 queue, x32 source, x32 destination, u32 length, x16 flags, x64 buffer, bytes payload"),
  MESSAGE_RECEIVED(91, Layer.RPMSG,
      "u16 bus, u16 queue, x32 source, x32 destination, u32 length, x16 flags, x64 buffer, bytes payload"),
  MESSAGE_DROPPED(92, Layer.RPMSG, "u16 bus, x32 source, x32 destination, u8 reason"),
  BUFFER_WAIT_BEGIN(93, Layer.RPMSG, "u16 bus"),
  BUFFER_WAIT_END(94, Layer.RPMSG, "u16 bus, u8 result"),
  ENDPOINT_CREATED(95, Layer.RPMSG, "u16 bus, x32 address, x32 destination, string name"),
  ENDPOINT_DESTROYED(96, Layer.RPMSG, "u16 bus, x32 address, string name"),
  NAME_SERVICE(97, Layer.RPMSG, "u16 bus, u8 received, x32 address, u8 destroy, string name"),
  CALLBACK_BEGIN(98, Layer.RPMSG, "u16 bus, x32 address"),
  CALLBACK_END(99, Layer.RPMSG, "u16 bus, x32 address"),
  MESSAGE_FOUND(100, Layer.RPMSG,
      "u16 bus, u16 queue, x32 source, x32 destination, u32 length, x16 flags, x64 buffer, u8 pending, bytes payload"),
  USER_CALL_BEGIN(101, Layer.RPMSG, "u16 bus, x32 address, u8 call, u32 length"),
  USER_CALL_END(102, Layer.RPMSG, "u16 bus, x32 address, u8 call, u32 length, u16 error"),
  MESSAGE_QUEUED(103, Layer.RPMSG, "u16 bus, x32 address, u32 length, u32 waiting"),
  READER_WOKEN(104, Layer.RPMSG, "u16 bus, x32 address"),

  CORE_SLEEPS(110, Layer.CORE, "u16 core"),
  CORE_WAKES(111, Layer.CORE, "u16 core"),
  CONSOLE_TEXT(112, Layer.CORE, "u16 core, string text"),
  REMOTEPROC_STATE(113, Layer.CORE, "u16 core, string state"),
  FAULT(120, Layer.CORE,
      "u16 queue, u16 device, string kind, string diagnosis, x64 address, u64 length, x64 expected, string text"),
  MARKER(121, Layer.CORE, "string text"),
  LOST(122, Layer.CORE, "u64 count"),

  FOREIGN_EVENT(123, Layer.CORE, "string name, string arguments"),
  FOREIGN_TEXT(124, Layer.CORE, "u64 line, string text"),
  POLLED(125, Layer.CORE, "u16 queue, u64 since"),

  CHECKPOINT_DRIVER(130, Layer.CHECKPOINT, "u16 queue, u32 size, x16 avail_flags, u16 avail_idx, u16 used_event, "
      + "u16 last_used, x16 known, bytes descriptors, bytes avail_ring, bytes indirect"),
  CHECKPOINT_DEVICE(131, Layer.CHECKPOINT, "u16 queue, u32 size, x16 used_flags, u16 used_idx, u16 avail_event, "
      + "u16 last_avail, x16 known, bytes used_ring"),
  CHECKPOINT_REFERENCE(132, Layer.CHECKPOINT, "u16 queue, u8 side, u64 packet, u32 offset"),
  CHECKPOINT_END(133, Layer.CHECKPOINT, "u8 full"),
  SAMPLE(134, Layer.CHECKPOINT, "u16 queue, u64 kicks, u64 interrupts, u64 buffers, u64 suppressed_kicks, "
      + "u64 suppressed_interrupts");

  /** Major version of the format: a reader refuses a newer one. */
  public static final int FORMAT_MAJOR = 1;
  /** Minor version of the format: a reader skips the events that a newer one has added. */
  public static final int FORMAT_MINOR = 2;

  private static final EventType[] BY_ID = new EventType[256];

  static {
    for (EventType type : values()) {
      BY_ID[type.id] = type;
    }
  }

  private final int id;
  private final Layer layer;
  private final String text = name().toLowerCase(Locale.ROOT);
  private final List<Field> fields;
  private final FieldType[] types;

  EventType(int id, Layer layer, String declaration) {
    this.id = id;
    this.layer = layer;
    String[] members = declaration.split(", ");
    List<Field> list = new ArrayList<>();
    types = new FieldType[members.length];
    for (String member : members) {
      String[] typeAndName = member.toUpperCase(Locale.ROOT).split(" ");
      types[list.size()] = FieldType.valueOf(typeAndName[0]);
      list.add(Field.valueOf(typeAndName[1]));
    }
    fields = List.copyOf(list);
  }

  /** The event with this number, or null when this version does not know it. */
  public static EventType byId(int id) {
    return id >= 0 && id < BY_ID.length ? BY_ID[id] : null;
  }

  /** Number in the event header. */
  public int id() {
    return id;
  }

  /** Name in the metadata text and in JSON, e.g. {@code avail_idx}. */
  public String text() {
    return text;
  }

  public Layer layer() {
    return layer;
  }

  /** The fields in the order of the recorded bytes. */
  public List<Field> fields() {
    return fields;
  }

  /** Type of a field of this event, or null when the event has no such field. */
  public FieldType typeOf(Field field) {
    int index = fields.indexOf(field);
    return index < 0 ? null : types[index];
  }

  /** Type of the field at an index of {@link #fields()}. */
  public FieldType typeAt(int index) {
    return types[index];
  }

  /** How many fields the event has. */
  public int fieldCount() {
    return types.length;
  }

  /** Whether the event is a row of the message table, counted by {@code message_count}: a message sent, or found in memory. */
  public boolean isMessage() {
    return this == MESSAGE_SENT || this == MESSAGE_FOUND;
  }
}
