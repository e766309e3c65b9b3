// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;

/** Writes events on: those of our catalogue as what they are, all others by name and arguments. */
final class Forwarder {
  private final ImportTarget target;
  private final StreamMap streams;
  private final Map<EventClass, Optional<KnownEvent>> known = new IdentityHashMap<>();
  private final Set<StreamReader> inCheckpoint = new HashSet<>();
  private final Set<StreamReader> inNeededCheckpoint = new HashSet<>();
  private final Set<Integer> begun = new HashSet<>();
  private final StringBuilder arguments = new StringBuilder();

  Forwarder(ImportTarget target, StreamMap streams) {
    this.target = target;
    this.streams = streams;
  }

  /** Whether there are events in it that change the state of our models. */
  static boolean understands(CtfMetadata metadata) {
    return metadata.streams().values().stream().flatMap(stream -> stream.events().values().stream())
        .anyMatch(event -> KnownEvent.of(event) != null);
  }

  /** Takes the event whose header the reader has read. */
  void forward(StreamReader reader, long nanos) throws IOException {
    if (reader.takePacketBegin()) {
      packetBegins(reader, nanos);
    }
    KnownEvent event =
        known.computeIfAbsent(reader.event(), type -> Optional.ofNullable(KnownEvent.of(type))).orElse(null);
    if (event == null) {
      arguments.setLength(0);
      if (reader.text(arguments)) {
        target.generic(streams.writer(reader), nanos, reader.event().name(), arguments);
      }
    } else if (reader.known(event)) {
      known(reader, event, nanos);
    }
  }

  /** Keeps what could not be read as text: where in the file, and why. */
  void unread(StreamReader reader, long nanos, MalformedInputException why) {
    target.unread(streams.writer(reader), nanos, why.offset(), reader.file().getFileName() + ": " + why.reason());
  }

  private void packetBegins(StreamReader reader, long nanos) {
    long lost = reader.takeLost();
    if (reader.packetValue(reader.stream().slots().checkpoint()) > 0) {
      inCheckpoint.add(reader);
      if (begun.add(streams.id(reader)) || lost > 0) {
        inNeededCheckpoint.add(reader);
      }
    } else if (lost > 0) {
      // our own recorder tells losses by an event of its own
      target.understood("events_discarded");
      target.at(streams.writer(reader), nanos).core().lost(lost);
    }
  }

  private void known(StreamReader reader, KnownEvent event, long nanos) {
    boolean repeats = inCheckpoint.contains(reader) && !inNeededCheckpoint.contains(reader);
    EventType type = event.type();
    if (type == EventType.CHECKPOINT_END) {
      inCheckpoint.remove(reader);
      inNeededCheckpoint.remove(reader);
    } else if (type != EventType.CHECKPOINT_REFERENCE && !repeats) {
      target.understood(type.text());
      if (type.layer() == Layer.SYSTEM && streams.isOfDescriptions(reader)) {
        target.system().describe(Descriptions.of(event), nanos);
      } else if (type == EventType.MARKER && streams.isOfDescriptions(reader)) {
        target.system().marker(event.text(Field.TEXT), nanos);
      } else {
        target.at(streams.writer(reader), nanos).copy(type, event);
      }
    }
  }
}
