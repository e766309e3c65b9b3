// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.DeviceKind;

/** All events of one name in one conversion. */
public final class EventKind {
  final String name;
  final byte[] bytes;
  final ImportTarget.Tally tally;
  final Meaning meaning;
  final DeviceKind deviceKind;
  final boolean printedWhileServing;
  final boolean printedDuringSetup;
  private final EventFormat format;
  private final boolean described;
  private final int[] places;
  private final int devicePlace;

  /** @param described whether the event is one of those whose meaning is known */
  EventKind(String name, EventFormat format, boolean described, ImportTarget.Tally tally) {
    this.name = name;
    this.format = format;
    this.described = described;
    this.tally = tally;
    bytes = name.getBytes(StandardCharsets.US_ASCII);
    Meaning byName = Meaning.of(name);
    places = format == null ? new int[0] : byName.arguments().stream().mapToInt(format::place).toArray();
    boolean complete = format != null && Arrays.stream(places).allMatch(place -> place >= 0);
    meaning = complete ? byName : Meaning.NONE;
    deviceKind = DeviceEventNames.kindOf(name);
    printedWhileServing = DeviceEventNames.isPrintedWhileServing(name);
    printedDuringSetup = DeviceEventNames.isPrintedDuringSetup(name);
    devicePlace = format == null || deviceKind == DeviceKind.NONE ? -1 : devicePlace(format);
  }

  /** The state of a device begins with its virtio part, so a pointer to the one is a pointer to the other. */
  private static int devicePlace(EventFormat format) {
    int place = format.place("vdev");
    return place >= 0 ? place : format.place("rng");
  }

  /** Keeps an event by its name and the names and values of its arguments. */
  public void keep(ImportTarget target, ForeignThread thread, long nanos, EventArguments values) {
    keep(target, thread, nanos, values.named(format.arguments()));
  }

  /** Keeps an event by its name and whatever is known of its arguments. */
  void keep(ImportTarget target, ForeignThread thread, long nanos, AsciiText arguments) {
    arguments.writeTo(target.at(thread.stream, nanos).core(), bytes);
  }

  /** Counts an event; it is understood if its arguments were readable and its meaning is known. */
  public void count(boolean readable) {
    if (readable && described) {
      tally.understood();
    } else {
      tally.generic();
    }
  }

  public String name() {
    return name;
  }

  /** How it is printed and what its arguments are called, null if unknown. */
  public EventFormat format() {
    return format;
  }

  /** One of the arguments of {@link #meaning}, in its order. */
  long argument(EventArguments values, int index) {
    return values.number(places[index]);
  }

  /** The device that the event is about, 0 if it does not say. */
  long device(EventArguments values) {
    return devicePlace < 0 ? 0 : values.number(devicePlace);
  }
}
