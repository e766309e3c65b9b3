// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** Builds the {@link SystemDescription} from the events of the stream {@code system}. */
final class SystemReader {
  private final StreamCursor cursor;
  private final SystemDescription.Builder builder = SystemDescription.builder();

  SystemReader(StreamCursor cursor) {
    this.cursor = cursor;
  }

  /** Takes in the events that have come since the last call. */
  SystemDescription read() throws IOException {
    while (cursor.next()) {
      add(cursor.view());
    }
    return builder.build();
  }

  private void add(EventView e) throws MalformedTraceException {
    switch (e.type()) {
      case CORE -> builder
          .add(new CoreInfo(e.getInt(Field.CORE), e.string(Field.KIND), e.string(Field.OS), e.string(Field.NAME)));
      case ADDRESS_WINDOW ->
          builder.add(new AddressWindowInfo(e.getInt(Field.CORE), e.getLong(Field.FROM), e.getLong(Field.TO),
              e.getLong(Field.SIZE), e.string(Field.NAME)));
      case REGION -> builder.add(new RegionInfo(e.getInt(Field.REGION), e.getLong(Field.ADDRESS), e.getLong(Field.SIZE),
          e.string(Field.ROLE), e.string(Field.NAME), e.string(Field.FILE), e.getInt(Field.KNOWN) != 0));
      case DOORBELL -> builder.add(new DoorbellInfo(e.getInt(Field.DOORBELL), e.getInt(Field.FROM), e.getInt(Field.TO),
          e.string(Field.KIND), e.string(Field.NAME)));
      case DEVICE ->
          builder.add(new DeviceInfo(e.getInt(Field.DEVICE), small(e, Field.DEVICE_ID), e.getInt(Field.DRIVER_CORE),
              e.getInt(Field.DEVICE_CORE), e.getLong(Field.FEATURES), e.string(Field.TRANSPORT), e.string(Field.NAME)));
      case QUEUE -> builder.add(new QueueInfo(e.getInt(Field.QUEUE), e.getInt(Field.DEVICE), e.getInt(Field.INDEX),
          e.getInt(Field.FORMAT), small(e, Field.SIZE), small(e, Field.ALIGN), e.getLong(Field.DESC),
          e.getLong(Field.AVAIL),
          e.getLong(Field.USED), e.getLong(Field.NOTIFY_ID), e.getInt(Field.FLAGS)));
      case BUS -> builder.add(new BusInfo(e.getInt(Field.BUS), e.getInt(Field.DEVICE), e.getInt(Field.RX_QUEUE),
          e.getInt(Field.TX_QUEUE), small(e, Field.BUFFER_SIZE), small(e, Field.BUFFER_COUNT), e.string(Field.NAME)));
      case CHANNEL ->
          builder.add(new ChannelInfo(e.getInt(Field.BUS), e.getLong(Field.SOURCE), e.getLong(Field.DESTINATION),
              e.string(Field.NAME)));
      case REGION_CONTENTS -> builder.add(new RegionContentsInfo(e.getInt(Field.REGION), e.getLong(Field.ADDRESS),
          e.getLong(Field.LENGTH), e.string(Field.FILE), e.getLong(Field.FILE_OFFSET)));
      default -> {
        // markers and checkpoint ends describe nothing
      }
    }
  }

  /** A u32 that a description holds as an int. */
  private static int small(EventView event, Field field) throws MalformedTraceException {
    long value = event.getLong(field);
    if (value > Integer.MAX_VALUE) {
      throw new MalformedTraceException("stream system", 0,
          event.type().text() + "." + field.text() + "=" + value + " is too large");
    }
    return (int) value;
  }
}
