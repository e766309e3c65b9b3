// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.ringscope.formats.ctf.CtfType.ArrayType;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Walks one stream file: packet by packet, event by event. Of an event first the header is read, so that its time is
 * known, then the rest. Whatever is broken ends its packet; if the packet's size is known, the next one is tried.
 */
final class StreamReader implements Closeable {
  private static final int MAGIC = 0xC1FC_1FC1;

  /** Hears what could not be read. */
  interface Damage {
    void unread(StreamReader reader, MalformedInputException why);
  }

  private final CtfMetadata metadata;
  private final Path file;
  private final BitReader bits;
  private final Clocks clocks;
  private final FieldReader fields;
  private final Damage damage;
  private StreamClass stream;
  private EventClass event;
  private long nextPacket;
  private boolean inPacket;
  private boolean isTorn;
  private boolean hasDiscarded;
  private long discarded;
  private long lost;
  private boolean packetHasBegun;

  StreamReader(CtfMetadata metadata, Path file, Damage damage) throws IOException {
    this.metadata = metadata;
    this.file = file;
    this.damage = damage;
    bits = new BitReader(file);
    clocks = new Clocks(metadata.clocks());
    fields = new FieldReader(bits, clocks, metadata.slotCount());
  }

  Path file() {
    return file;
  }

  StreamClass stream() {
    return stream;
  }

  /** The event whose header was read. */
  EventClass event() {
    return event;
  }

  long wallNanos() {
    return clocks.wallNanos();
  }

  /** Bytes of the file that have been passed. */
  long bytesRead() {
    return inPacket ? nextPacket : bits.fileBytes();
  }

  /** Events that the tracer lost since this was last asked. */
  long takeLost() {
    long taken = lost;
    lost = 0;
    return taken;
  }

  /** Whether a packet has begun since this was last asked. */
  boolean takePacketBegin() {
    boolean taken = packetHasBegun;
    packetHasBegun = false;
    return taken;
  }

  /** The value of a field of the packet, −1 where there is none. */
  long packetValue(int slot) {
    return slot < 0 ? -1 : fields.slot(slot);
  }

  /** Goes to the first packet, so that it is known what the file is about; false if there is none. */
  boolean open() throws IOException {
    return nextPacket();
  }

  /** Goes to the next event and reads its header; false at the end of the file. */
  boolean next() throws IOException {
    while (inPacket || nextPacket()) {
      try {
        if (bits.remaining() > 0) {
          header();
          return true;
        }
        if (isTorn) {
          throw bits.malformed("the file ends within a packet");
        }
        inPacket = false;
      } catch (MalformedInputException e) {
        broken(e);
      }
    }
    return false;
  }

  /**
   * Reads the event's contexts and fields as text.
   *
   * @return false if it is broken: it is passed over with the rest of its packet
   */
  boolean text(StringBuilder out) throws IOException {
    try {
      fields.fields(stream.eventContext(), out);
      fields.fields(event.context(), out);
      fields.fields(event.fields(), out);
      return true;
    } catch (MalformedInputException e) {
      broken(e);
      return false;
    }
  }

  /** The same for an event of the catalogue. */
  boolean known(KnownEvent known) throws IOException {
    try {
      fields.fields(stream.eventContext(), null);
      fields.fields(event.context(), null);
      bits.align(event.fields().alignment());
      known.read(fields);
      return true;
    } catch (MalformedInputException e) {
      broken(e);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    bits.close();
  }

  private void header() throws IOException {
    long before = bits.position();
    fields.restart();
    StreamClass.Slots slots = stream.slots();
    fields.fields(stream.eventHeader(), null);
    event = slots.eventId() < 0 && stream.events().size() == 1 ? stream.events().values().iterator().next()
        : stream.events().get(Math.max(0, packetValue(slots.eventId())));
    if (event == null) {
      throw bits.malformed("event id=" + packetValue(slots.eventId()) + " is not declared");
    }
    boolean empty = stream.eventContext().members().isEmpty() && event.context().members().isEmpty()
        && event.fields().members().isEmpty();
    if (bits.position() == before && empty) {
      throw bits.malformed("events without a single bit");
    }
  }

  private boolean nextPacket() throws IOException {
    while (nextPacket < bits.fileBytes()) {
      long at = nextPacket;
      nextPacket = bits.fileBytes();
      try {
        packet(at);
        return true;
      } catch (MalformedInputException e) {
        broken(e);
      }
    }
    return false;
  }

  private void packet(long at) throws IOException {
    bits.beginPacket(at);
    fields.restart();
    StreamClass any = metadata.streams().values().iterator().next();
    packetHeader(any.slots());
    long id = any.slots().streamId() < 0 ? any.id() : packetValue(any.slots().streamId());
    stream = metadata.streams().get(id);
    if (stream == null) {
      throw bits.malformed("stream_id=" + id + " is not declared");
    }
    fields.fields(stream.packetContext(), null);
    StreamClass.Slots slots = stream.slots();
    long fileBits = 8 * (bits.fileBytes() - at);
    long packetBits = slots.packet() < 0 ? fileBits : packetValue(slots.packet());
    long contentBits = slots.content() < 0 ? packetBits : packetValue(slots.content());
    if (packetBits % 8 != 0 || packetBits < bits.position() || packetBits == 0 || contentBits < bits.position()
        || contentBits > packetBits) {
      throw bits.malformed("packet_size=" + packetBits + " content_size=" + contentBits);
    }
    if (packetBits <= fileBits) {
      nextPacket = at + packetBits / 8;
    }
    isTorn = contentBits > fileBits;
    bits.setEnd(contentBits);
    countLost(packetValue(slots.discarded()));
    inPacket = true;
    packetHasBegun = true;
  }

  private void packetHeader(StreamClass.Slots slots) throws IOException {
    bits.align(metadata.packetHeader().alignment());
    for (Member member : metadata.packetHeader().members()) {
      if (member.plainName().equals("uuid") && member.type() instanceof ArrayType array && array.length() == 16
          && array.element() instanceof CtfType.IntegerType element && element.isByte()) {
        checkUuid(fields.octets(array, 16));
      } else {
        fields.fields(new CtfType.StructType(java.util.List.of(member), 1), null);
      }
      if (member.hasSlot() && member.slot() == slots.magic() && (int) fields.slot(slots.magic()) != MAGIC) {
        throw bits
            .malformed("magic=0x" + Long.toHexString(fields.slot(slots.magic())) + " where a packet should begin");
      }
    }
  }

  private void checkUuid(byte[] octets) throws MalformedInputException {
    ByteBuffer bytes = ByteBuffer.wrap(octets);
    if (metadata.uuid() != null && !new UUID(bytes.getLong(), bytes.getLong()).equals(metadata.uuid())) {
      throw bits.malformed("uuid is not that of the metadata");
    }
  }

  /** The count runs free, so only its steps mean something. */
  private void countLost(long count) {
    if (count >= 0) {
      lost += Math.max(0, hasDiscarded ? count - discarded : count);
      hasDiscarded = true;
      discarded = count;
    }
  }

  private void broken(MalformedInputException why) {
    inPacket = false;
    damage.unread(this, why);
  }
}
