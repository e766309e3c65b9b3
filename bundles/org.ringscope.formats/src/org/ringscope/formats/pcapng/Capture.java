// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pcapng;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.formats.exporter.EventSource;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.InFlightMessages;
import org.ringscope.formats.exporter.MessageRoute;
import org.ringscope.formats.exporter.Tally;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.BusInfo;

/**
 * One export. Each message is one packet at the time it was sent; one whose sending was not recorded, at the time it was
 * received; one found in memory, at the time it was seen. The recorder's losses before a packet are its drop count.
 */
final class Capture {
  private final Trace trace;
  private final EventSource events;
  private final PcapngWriter out;
  private final Interfaces interfaces;
  private final InFlightMessages<Boolean> inFlight = new InFlightMessages<>();
  private final Map<Integer, Long> lostByStream = new HashMap<>();
  private final Frame frame = new Frame();
  private final Tally tally = new Tally();

  Capture(Trace trace, OutputStream stream, ExportMonitor monitor) throws IOException {
    this.trace = trace;
    events = new EventSource(trace, monitor);
    out = new PcapngWriter(stream);
    interfaces = new Interfaces(trace.system(), out);
  }

  ExportReport write() throws IOException {
    out.section("Ringscope", "source=" + trace.env().getOrDefault("source", "unknown")
        + (trace.hasTimes() ? "" : ", times unknown: they number the events"));
    for (BusInfo bus : trace.system().buses()) {
      interfaces.ofBus(bus.id());
    }
    for (EventView event = events.next(); event != null; event = events.next()) {
      take(event);
    }
    for (Interface from : interfaces.all()) {
      out.statistics(from.id(), wall(trace.beginNanos()), wall(trace.endNanos()), from.packets(), from.dropped());
    }
    return tally.report();
  }

  private void take(EventView event) throws IOException {
    switch (event.type()) {
      case FEATURES_ACCEPTED -> interfaces.featuresAccepted(event.getInt(Field.DEVICE), event.getLong(Field.FEATURES));
      case LOST -> lostByStream.merge(event.stream(), event.getLong(Field.COUNT), Long::sum);
      case MESSAGE_SENT -> {
        inFlight.sent(event, true);
        packet(event, "");
      }
      case MESSAGE_RECEIVED -> {
        if (inFlight.received(event) == null) {
          packet(event, "its sending was not recorded");
        }
      }
      case MESSAGE_FOUND -> found(event);
      default -> {}
    }
  }

  /** What was taken is a frame only where nobody can have written to its buffer again. */
  private void found(EventView event) throws IOException {
    FoundState state = FoundState.of(event);
    boolean isItsSenders = MessageRoute.isBuffer(trace.system(), event)
        || MessageRoute.of(trace.system(), event) == MessageRoute.TO_DEVICE;
    if (state == FoundState.DONE && isItsSenders) {
      tally.leftOut("buffers found in memory that were taken, and may have been used again since");
    } else {
      packet(event, switch (state) {
        case PENDING -> "found in memory, not yet received";
        case DELIVERED -> "found in memory, delivered and its buffer not given back";
        case DONE -> "found in memory, already received";
      });
    }
  }

  private void packet(EventView event, String comment) throws IOException {
    Interface from = interfaces.of(event);
    if (from == null) {
      tally.leftOut("buffers of devices without a link type");
      return;
    }
    String obstacle = from.framing().frame(event, frame.clear());
    if (obstacle != null) {
      tally.leftOut(obstacle);
      return;
    }
    Long lost = lostByStream.remove(event.stream());
    long dropped = lost == null || event.type() == EventType.MESSAGE_FOUND ? 0 : lost;
    from.counted(dropped);
    MessageRoute route = MessageRoute.of(trace.system(), event);
    out.packet(from.id(), wall(event.nanos()), frame, route, dropped, comment);
    tally.written(from.framing().kind());
  }

  private long wall(long nanos) {
    return trace.clockOffsetNanos() + nanos;
  }
}
