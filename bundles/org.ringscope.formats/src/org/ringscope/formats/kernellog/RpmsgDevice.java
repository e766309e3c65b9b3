// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import org.ringscope.formats.importer.Ids;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.Unknown;

/** A virtio device of the log with what is known of its first two queues; ids follow from the device's own. */
final class RpmsgDevice {
  static final int QUEUES = 2;
  /** Queue that the host receives from (Linux {@code rpmsg_probe}). */
  static final int RECEIVE = 0;
  static final int SEND = 1;

  // who has told of the announcement that was told last
  static final int MESSAGE = 1;
  static final int DUMP = 2;
  static final int LINE = 4;

  final int id;
  private final int firstQueue;
  /** Of a queue that is known by its pointer alone, the pointer; else null. */
  String pointer;
  long added;
  private int named;
  /** N of {@code virtioN}, or {@link Unknown#NUMBER}. */
  int number = Unknown.NUMBER;
  int type;
  RemoteProcessor remote;
  long features;
  int status = Unknown.NUMBER;
  final int[] sizes = new int[QUEUES];
  final int[] aligns = new int[QUEUES];
  /** Where the rings lie, as the host's devices see it. */
  final long[] addresses = {Unknown.U64, Unknown.U64};
  final long[] notifyIds = {Unknown.NUMBER, Unknown.NUMBER};
  final long[] kicks = new long[QUEUES];
  final long[] interrupts = new long[QUEUES];

  long lastSource = Unknown.NUMBER;
  long lastDestination;
  /** Channel that sent last, as its device is called: it was described then. */
  String lastChannel;
  long lastChannelSource;

  private String announcedName;
  private long announcedAddress;
  private boolean announcedEnd;
  private int witnesses;

  RpmsgDevice(Ids ids, int place) {
    id = ids.device(place);
    firstQueue = ids.queue(place * QUEUES);
  }

  String name() {
    if (pointer != null) {
      return "vq-" + pointer;
    }
    if (number >= 0) {
      return "virtio" + number;
    }
    return remote == null ? "rpmsg" : remote.name + "-vdev" + remote.devices.indexOf(this);
  }

  /** How many queues it is known to have: a bus has two, of others those are known that a line has named. */
  int queues() {
    return isRpmsg() ? QUEUES : named;
  }

  /** A line has named this queue of a device that is no bus. @return whether it is the first one to do so */
  boolean name(int index) {
    boolean isNew = index >= named && index < QUEUES;
    named = isNew ? index + 1 : named;
    return isNew;
  }

  int queue(int index) {
    return firstQueue + index;
  }

  boolean isRpmsg() {
    return DeviceKind.RPMSG.is(type);
  }

  /**
   * An announcement is told by the message, by the dump of its payload and by the line about the channel: true for the first of them.
   *
   * @param witness {@link #MESSAGE}, {@link #DUMP} or {@link #LINE}
   */
  boolean isNewAnnouncement(String name, long address, boolean isEnd, int witness) {
    boolean isSame = name.equals(announcedName) && address == announcedAddress && isEnd == announcedEnd;
    if (isSame && witnesses < witness) {
      witnesses |= witness;
      return false;
    }
    announcedName = name;
    announcedAddress = address;
    announcedEnd = isEnd;
    witnesses = witness;
    return true;
  }
}
