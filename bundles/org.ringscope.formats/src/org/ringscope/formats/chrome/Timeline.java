// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringscope.formats.exporter.EventSource;
import org.ringscope.formats.exporter.EventText;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.InFlightMessages;
import org.ringscope.formats.exporter.MessageRoute;
import org.ringscope.formats.exporter.Tally;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.Layer;
import org.ringscope.trace.read.PolledTimes;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;

/**
 * One export. What a core does is a slice or a mark on its track; what a queue carries are slices on the queue's track; a
 * message is an arrow between the two cores. Times are trace time, so that they can be compared with our views.
 */
final class Timeline {
  private static final int CORES = 1;
  private static final int QUEUES = 2;
  private static final String SLEEP = "asleep";

  private final Trace trace;
  private final EventSource events;
  private final ChromeWriter out;
  private final Map<Integer, CoreTrack> cores = new LinkedHashMap<>();
  private final Map<Integer, QueueTrack> queues = new LinkedHashMap<>();
  private final Map<Integer, InFlightCounter> counters = new LinkedHashMap<>();
  private final InFlightMessages<Long> inFlight = new InFlightMessages<>();
  private final PolledTimes polled;
  /** Buffers in flight that a look has found, by queue, while it goes on telling: only the last number was so. */
  private final Map<Integer, Long> found = new LinkedHashMap<>();
  private final Tally tally = new Tally();
  private long arrows;
  private long lastNanos;

  Timeline(Trace trace, OutputStream stream, ExportMonitor monitor) throws IOException {
    this.trace = trace;
    polled = new PolledTimes(trace);
    events = new EventSource(trace, monitor);
    out = new ChromeWriter(stream);
  }

  ExportReport write() throws IOException {
    String unit = trace.hasTimes() ? "" : " (times unknown: they number the events)";
    process(CORES, "cores" + unit);
    process(QUEUES, "virtqueues" + unit);
    trace.system().cores().forEach(core -> cores.put(core.id(), null)); // in this order, also those without events
    for (Integer core : cores.keySet().toArray(Integer[]::new)) {
      core(core);
    }
    for (QueueInfo queue : trace.system().queues()) {
      queue(queue.id());
    }
    for (EventView event = events.next(); event != null; event = events.next()) {
      if (event.nanos() != lastNanos) {
        countFound();
      }
      lastNanos = event.nanos();
      take(event);
    }
    countFound();
    for (CoreTrack core : cores.values()) {
      core.close(lastNanos);
    }
    for (QueueTrack queue : queues.values()) {
      queue.close(lastNanos);
    }
    out.close();
    return tally.report();
  }

  private void take(EventView event) throws IOException {
    if (event.type().layer() == Layer.SYSTEM) {
      return;
    }
    CoreTrack core = core(event.stream());
    long nanos = event.nanos();
    polled.apply(event);
    switch (event.type()) {
      case KICK_BEGIN -> begin(core, "kick " + queueName(event), "notify", nanos);
      case KICK_END -> core.end("kick " + queueName(event), nanos);
      case ISR_ENTER -> begin(core, "isr " + doorbell(event), "notify", nanos);
      case ISR_EXIT -> core.end("isr " + doorbell(event), nanos);
      case CALLBACK_BEGIN -> begin(core, callback(event), "rpmsg", nanos);
      case CALLBACK_END -> core.end(callback(event), nanos);
      case BUFFER_WAIT_BEGIN -> begin(core, "buffer wait " + bus(event), "rpmsg", nanos);
      case BUFFER_WAIT_END -> core.end("buffer wait " + bus(event), nanos);
      case CORE_SLEEPS -> begin(core, SLEEP, "core", nanos);
      case CORE_WAKES -> core.end(SLEEP, nanos);
      case MESSAGE_SENT -> sent(core, event);
      case MESSAGE_RECEIVED -> received(core, event);
      case BUFFER_GIVEN -> queue(event).begin(event.getLong(Field.BUFFER), "buffer", nanos);
      case BUFFER_TAKEN -> queue(event).begin(event.getLong(Field.BUFFER), "at the device", nanos);
      case BUFFER_RETURNED, BUFFER_DONE -> queue(event).end(event.getLong(Field.BUFFER), nanos);
      case INTERRUPT, INTERRUPT_SUPPRESSED, KICK_SUPPRESSED, QUEUE_CONFIGURED, QUEUE_RESET ->
          mark(QUEUES, queue(event).thread(), "t", event.type().text(), event);
      case FAULT, MARKER -> mark(CORES, core.thread(), "g", event.string(Field.TEXT), event);
      case CONSOLE_TEXT, FOREIGN_TEXT -> mark(CORES, core.thread(), "t", event.string(Field.TEXT), event);
      case FOREIGN_EVENT -> mark(CORES, core.thread(), "t", event.string(Field.NAME), event);
      case MESSAGE_DROPPED, ENDPOINT_CREATED, ENDPOINT_DESTROYED, NAME_SERVICE, DOORBELL_RUNG, ACKNOWLEDGED, STATUS,
          FEATURES_OFFERED, FEATURES_ACCEPTED, CONFIG_CHANGED, DEVICE_RESET, REMOTEPROC_STATE, MESSAGE_FOUND, LOST ->
          mark(CORES, core.thread(), "t", event.type().text(), event);
      default -> {} // the steps of a ring show as what is in flight
    }
    count(event);
  }

  private void begin(CoreTrack core, String name, String category, long nanos) throws IOException {
    core.begin(name, category, nanos);
    tally.written("slices");
  }

  private void sent(CoreTrack core, EventView event) throws IOException {
    long arrow = ++arrows;
    inFlight.sent(event, arrow);
    moment(core, "send " + caption(event), event);
    arrow("s", core, event.nanos(), arrow);
    queue(event).begin(event.getLong(Field.BUFFER), caption(event), event.nanos(),
        polled.earliest(event.getInt(Field.QUEUE), event.nanos()));
    tally.written("messages sent");
  }

  private void received(CoreTrack core, EventView event) throws IOException {
    Long arrow = inFlight.received(event);
    moment(core, "receive " + caption(event), event);
    if (arrow != null) {
      arrow("f", core, event.nanos(), arrow);
      tally.written("arrows");
    }
    queue(event).end(event.getLong(Field.BUFFER), event.nanos());
    tally.written("messages received");
  }

  /** A slice without length, for an arrow to begin or end at. */
  private void moment(CoreTrack core, String name, EventView event) throws IOException {
    out.begin("X", CORES, core.thread()).at(event.nanos()).duration(0).text("cat", "rpmsg").name(name);
    fields(event);
  }

  private void arrow(String phase, CoreTrack core, long nanos, long id) throws IOException {
    out.begin(phase, CORES, core.thread()).at(nanos).number("id", id).text("cat", "message").name("message");
    if (phase.equals("f")) {
      out.text("bp", "e"); // ends at the slice around it, not at the next one
    }
    out.end();
  }

  /** @param scope how far the mark reaches: {@code t} its track, {@code g} all */
  private void mark(int process, int thread, String scope, String name, EventView event) throws IOException {
    out.begin("i", process, thread).at(event.nanos()).text("s", scope).text("cat",
        event.type().layer().name().toLowerCase(java.util.Locale.ROOT))
        .name(name);
    fields(event);
    tally.written("marks");
  }

  private void fields(EventView event) throws IOException {
    out.arguments();
    for (Field field : event.type().fields()) {
      if (event.isUnknown(field)) {
        continue;
      }
      out.text(field.text(), field == Field.QUEUE ? queueName(event) : EventText.value(event, field));
    }
    out.end();
  }

  private void count(EventView event) throws IOException {
    if (!event.type().fields().contains(Field.QUEUE) || event.type() == EventType.FAULT) {
      return;
    }
    long now = counters.computeIfAbsent(event.getInt(Field.QUEUE), queue -> new InFlightCounter()).after(event);
    if (now != Unknown.NUMBER && polled.isPolled(event.getInt(Field.QUEUE), event.nanos())) {
      found.put(event.getInt(Field.QUEUE), now);
    } else if (now != Unknown.NUMBER) {
      counter(event.getInt(Field.QUEUE), event.nanos(), now);
    }
  }

  private void countFound() throws IOException {
    for (Map.Entry<Integer, Long> count : found.entrySet()) {
      counter(count.getKey(), lastNanos, count.getValue());
    }
    found.clear();
  }

  private void counter(int queue, long nanos, long count) throws IOException {
    out.begin("C", QUEUES, 0).at(nanos).name(counters.get(queue).what() + " " + trace.system().queueName(queue))
        .arguments()
        .number("buffers", count).end();
    tally.written("counter values");
  }

  private CoreTrack core(int stream) throws IOException {
    CoreTrack track = cores.get(stream);
    if (track == null) {
      track = new CoreTrack(out, CORES, stream + 1);
      cores.put(stream, track);
      out.begin("M", CORES, track.thread()).name("thread_name").arguments()
          .text("name", EventText.stream(trace.system(), stream)).end();
      out.begin("M", CORES, track.thread()).name("thread_sort_index").arguments().number("sort_index", stream).end();
    }
    return track;
  }

  private QueueTrack queue(EventView event) throws IOException {
    return queue(event.getInt(Field.QUEUE));
  }

  private QueueTrack queue(int id) throws IOException {
    QueueTrack track = queues.get(id);
    if (track == null) {
      track = new QueueTrack(out, QUEUES, id, trace.system().queueName(id));
      queues.put(id, track);
    }
    return track;
  }

  private void process(int id, String name) throws IOException {
    out.begin("M", id, 0).name("process_name").arguments().text("name", name).end();
  }

  private String queueName(EventView event) {
    return trace.system().queueName(event.getInt(Field.QUEUE));
  }

  private String bus(EventView event) {
    return trace.system().busName(event.getInt(Field.BUS));
  }

  private String doorbell(EventView event) {
    return trace.system().doorbellName(event.getInt(Field.DOORBELL));
  }

  private static String callback(EventView event) {
    return "callback " + EventText.value(event, Field.ADDRESS);
  }

  private String caption(EventView event) {
    if (MessageRoute.isBuffer(trace.system(), event)) {
      return queueName(event) + " " + event.getLong(Field.LENGTH) + " B";
    }
    return EventText.value(event, Field.SOURCE) + " → " + EventText.value(event, Field.DESTINATION) + " "
        + event.getLong(Field.LENGTH) + " B";
  }
}
