// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

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

/** Makes descriptions of the system from the events that tell them. */
final class Descriptions {
  private Descriptions() {}

  /** What one event of the layer SYSTEM describes. */
  static SystemDescription of(KnownEvent e) {
    SystemDescription.Builder system = SystemDescription.builder();
    switch (e.type()) {
      case CORE ->
          system.add(new CoreInfo(number(e, Field.CORE), e.text(Field.KIND), e.text(Field.OS), e.text(Field.NAME)));
      case ADDRESS_WINDOW ->
          system.add(new AddressWindowInfo(number(e, Field.CORE), e.number(Field.FROM), e.number(Field.TO),
              e.number(Field.SIZE), e.text(Field.NAME)));
      case REGION -> system.add(new RegionInfo(number(e, Field.REGION), e.number(Field.ADDRESS), e.number(Field.SIZE),
          e.text(Field.ROLE), e.text(Field.NAME), e.text(Field.FILE), e.number(Field.KNOWN) != 0));
      case DOORBELL ->
          system.add(new DoorbellInfo(number(e, Field.DOORBELL), number(e, Field.FROM), number(e, Field.TO),
              e.text(Field.KIND), e.text(Field.NAME)));
      case DEVICE ->
          system.add(new DeviceInfo(number(e, Field.DEVICE), number(e, Field.DEVICE_ID), number(e, Field.DRIVER_CORE),
              number(e, Field.DEVICE_CORE), e.number(Field.FEATURES), e.text(Field.TRANSPORT), e.text(Field.NAME)));
      case QUEUE -> system.add(new QueueInfo(number(e, Field.QUEUE), number(e, Field.DEVICE), number(e, Field.INDEX),
          number(e, Field.FORMAT), number(e, Field.SIZE), number(e, Field.ALIGN), e.number(Field.DESC),
          e.number(Field.AVAIL),
          e.number(Field.USED), e.number(Field.NOTIFY_ID), number(e, Field.FLAGS)));
      case BUS -> system.add(new BusInfo(number(e, Field.BUS), number(e, Field.DEVICE), number(e, Field.RX_QUEUE),
          number(e, Field.TX_QUEUE), number(e, Field.BUFFER_SIZE), number(e, Field.BUFFER_COUNT), e.text(Field.NAME)));
      case CHANNEL ->
          system.add(new ChannelInfo(number(e, Field.BUS), e.number(Field.SOURCE), e.number(Field.DESTINATION),
              e.text(Field.NAME)));
      case REGION_CONTENTS -> system.add(new RegionContentsInfo(number(e, Field.REGION), e.number(Field.ADDRESS),
          e.number(Field.LENGTH), e.text(Field.FILE), e.number(Field.FILE_OFFSET)));
      default -> throw new IllegalArgumentException(e.type() + " describes nothing");
    }
    return system.build();
  }

  /** Numbers that are too large for a description become the largest one: readers of our format refuse larger ones. */
  private static int number(KnownEvent e, Field field) {
    long value = e.number(field);
    return value < 0 || value > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) value;
  }
}
