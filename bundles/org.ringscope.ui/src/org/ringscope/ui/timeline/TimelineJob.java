// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.timeline.Timeline;
import org.ringscope.analysis.timeline.TimelineFlags;
import org.ringscope.analysis.timeline.TimelinePart;
import org.ringscope.analysis.timeline.TimelineReader;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.picture.timeline.TimeWindow;
import org.ringscope.picture.timeline.TimelineTrack;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.Results;
import org.ringscope.ui.TraceSession;

/**
 * Reads in the background what a timeline shows: once each whole recording, and each visible part that has few enough events. Comes
 * back while a recording grows.
 */
final class TimelineJob extends CaughtJob {
  private static final long AGAIN_MILLIS = 200;
  private static final long STEP_NANOS = 100_000_000;
  /** More events of a recording that grows are not read again and again: the system that runs needs the processors. */
  private static final int MOST_LIVE = 1 << 15;

  /** A recording, and where it lies on the axis. */
  record Place(TraceSession session, long offsetNanos) {}

  /** @param window what is visible, null for the whole */
  record Request(List<Place> places, TimeWindow window) {}

  /** What is known of one recording. For the job's thread. */
  private static final class Reading {
    final Timeline timeline;
    final TimelineReader reader;
    TimelinePart part;

    Reading(Trace trace) throws IOException {
      timeline = new Timeline(trace, Results.kept());
      reader = new TimelineReader(trace);
    }
  }

  private final Runnable updated;
  private final Map<TraceSession, Reading> readings = new IdentityHashMap<>();
  private volatile Request request;
  private volatile List<TimelineTrack> tracks = List.of();

  /** @param updated called on the job's thread after something has come */
  TimelineJob(Runnable updated) {
    super("Reading the timeline");
    this.updated = updated;
    setSystem(true);
  }

  /** What there is by now, in the order that was asked for. */
  List<TimelineTrack> tracks() {
    return tracks;
  }

  /** Shows this from now on. */
  void show(Request wanted) {
    Request before = request;
    request = wanted;
    if (before != null && !before.places().equals(wanted.places())) {
      tracks = List.of(); // those of other recordings
    }
    schedule();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    Request now = request;
    boolean isLive = now.places().stream().anyMatch(place -> place.session().isLive()); // then its end is still to come
    try {
      readings.keySet().removeIf(session -> now.places().stream().noneMatch(place -> place.session() == session));
      boolean isAll = true;
      do {
        isAll = step(now, monitor);
      } while (!isAll && request == now && !monitor.isCanceled());
      if (request == now && isLive) {
        schedule(AGAIN_MILLIS);
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      boolean isOver = monitor.isCanceled() || now.places().stream().anyMatch(place -> place.session().isClosed());
      return isOver ? Status.CANCEL_STATUS : Status.warning("the timeline cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads on for a while, and tells what there is; true when there is nothing left to read. */
  private boolean step(Request now, IProgressMonitor monitor) throws IOException {
    List<TimelineTrack> made = new ArrayList<>();
    boolean isAll = true;
    for (Place place : now.places()) {
      if (place.session().isClosed()) {
        return true;
      }
      long end = System.nanoTime() + STEP_NANOS;
      Reading reading = reading(place.session());
      isAll &= reading.timeline.update(() -> monitor.isCanceled() || System.nanoTime() > end);
      readPart(place, reading, now, () -> monitor.isCanceled() || request != now);
      made.add(track(place, reading, now.places().size() > 1));
    }
    if (request.places().equals(now.places()) && !monitor.isCanceled()) {
      tracks = List.copyOf(made);
      updated.run();
    }
    return isAll;
  }

  private Reading reading(TraceSession session) throws IOException {
    Reading known = readings.get(session);
    if (known == null) {
      known = new Reading(session.trace());
      readings.put(session, known);
    }
    return known;
  }

  /** What is visible, and half as much at each side, so that it can be moved. */
  private static void readPart(Place place, Reading reading, Request now, BooleanSupplier cancelled)
      throws IOException {
    TimelineSummary whole = reading.timeline.summary();
    long from = now.window() == null ? whole.grid().beginNanos() : now.window().fromNanos() - place.offsetNanos();
    long to = now.window() == null ? whole.endNanos() : now.window().toNanos() - place.offsetNanos();
    if (place.session().isLive() && whole.eventsIn(from, to) > MOST_LIVE) {
      reading.part = null;
      return;
    }
    if (reading.part != null && !place.session().isLive() && isEnough(reading.part, whole, from, to)) {
      return;
    }
    long margin = (to - from) / 2;
    TimelinePart read = reading.reader.read(whole, from - margin, to + margin, cancelled);
    reading.part = read == null ? reading.reader.read(whole, from, to, cancelled) : read;
  }

  private static boolean isEnough(TimelinePart part, TimelineSummary whole, long from, long to) {
    long begin = Math.max(from, whole.grid().beginNanos());
    return part.covers(begin, Math.min(to, whole.endNanos()))
        && (part.events() != null || to - from > (part.toNanos() - part.fromNanos()) / 4);
  }

  private TimelineTrack track(Place place, Reading reading, boolean isOneOfMany) {
    TraceSession session = place.session();
    TimelineSummary summary = reading.timeline.summary();
    return new TimelineTrack(isOneOfMany ? session.name() : "", session.trace().system(), session.trace().hasTimes(),
        session.isLive(), place.offsetNanos(), summary, reading.part,
        TimelineFlags.of(summary, session.isLive() ? List.of() : session.diagnoses(this, this::schedule)));
  }
}
