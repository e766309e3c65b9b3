// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.util.Locale;

/**
 * The vocabulary of field names. A field means the same in every event; its {@link FieldType} is the event's own choice
 * ({@link EventType#typeOf}), so {@code address} is 64 bits wide for memory and 32 for an RPMsg endpoint.
 */
public enum Field {
  CORE, KIND, OS, NAME, FROM, TO, SIZE, REGION, ADDRESS, ROLE, FILE, KNOWN, DOORBELL, DEVICE, DEVICE_ID, DRIVER_CORE,
  DEVICE_CORE, FEATURES, TRANSPORT, QUEUE, INDEX, FORMAT, ALIGN, DESC, AVAIL, USED, NOTIFY_ID, FLAGS, BUS, RX_QUEUE,
  TX_QUEUE, BUFFER_SIZE, BUFFER_COUNT, SOURCE, DESTINATION, LENGTH, FILE_OFFSET, DESCRIPTOR, NEXT, POSITION, HEAD,
  OLD, IDX, VALUE, ID, WRAP, OFFSET_WRAP, BITS, STATUS, OFFSET, WIDTH, GENERATION, BUFFER, OUT_LENGTH, IN_LENGTH,
  IN_FLIGHT, PAYLOAD, REASON, RESULT, RECEIVED, DESTROY, PENDING, TEXT, STATE, DIAGNOSIS, EXPECTED, COUNT,
  AVAIL_FLAGS, AVAIL_IDX, USED_EVENT, LAST_USED, DESCRIPTORS, AVAIL_RING, INDIRECT, USED_FLAGS, USED_IDX,
  AVAIL_EVENT, LAST_AVAIL, USED_RING, PACKET, SIDE, FULL, KICKS, INTERRUPTS, BUFFERS,
  SUPPRESSED_KICKS, SUPPRESSED_INTERRUPTS, ARGUMENTS, LINE, SINCE, CALL, ERROR, WAITING;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Name in the metadata text and in JSON, e.g. {@code avail_idx}. */
  public String text() {
    return text;
  }
}
