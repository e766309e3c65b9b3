// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.analysis.bookmarks.BookmarkFile;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.messages.RequestIndex;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.trace.read.Trace;

/** One trace that a window shows, live or recorded, alone or beside others on the time axis. Any thread. */
public final class TraceSession {
  private final String name;
  private final Trace trace;
  private final MessageIndex messages;
  private final RequestIndex requests;
  private final MessageDecoder decoder;
  private volatile List<Bookmark> bookmarks;
  private volatile boolean isHeld;
  /** Begun when somebody first asks for what is wrong. */
  private DiagnosisJob diagnosing;
  /** Begun when somebody first asks for statistics. */
  private StatisticsJob counting;
  /** Who wants to hear of either, by who asked. */
  private final Map<Object, Runnable> askers = new ConcurrentHashMap<>();

  TraceSession(String name, Trace trace) throws IOException {
    this.name = name;
    this.trace = trace;
    this.messages = new MessageIndex(trace, Results.kept());
    this.requests = new RequestIndex(trace);
    this.decoder = new MessageDecoder(trace);
    this.bookmarks = keptBookmarks(trace);
  }

  /** A recording whose bookmarks cannot be read is shown without them. */
  private static List<Bookmark> keptBookmarks(Trace trace) {
    try {
      return BookmarkFile.read(trace.path());
    } catch (IOException e) {
      ILog.of(TraceSession.class).warn("bookmarks cannot be read: " + e.getMessage(), e);
      return List.of();
    }
  }

  /** Instants that the user has marked, in the order of time; on the clock of this trace. */
  public List<Bookmark> bookmarks() {
    return bookmarks;
  }

  /** As of now; {@link TraceCursor#bookmark} keeps them. */
  void setBookmarks(List<Bookmark> now) {
    bookmarks = now;
  }

  /** Whether the system that writes the trace stands still, suspended by a debugger. */
  public boolean isHeld() {
    return isHeld;
  }

  /** As of now; {@link TraceCursor#hold} tells the views. */
  void setHeld(boolean now) {
    isHeld = now;
  }

  /** What the user calls it, the folder of a recording or the topology of a run; no two traces of a window have the same. */
  public String name() {
    return name;
  }

  public Trace trace() {
    return trace;
  }

  /** All messages of the trace; {@link MessageJob} fills it. */
  public MessageIndex messages() {
    return messages;
  }

  /** The requests of devices of which the trace tells no messages; {@link MessageJob} fills it. */
  public RequestIndex requests() {
    return requests;
  }

  /** Says what is in the messages. */
  public MessageDecoder decoder() {
    return decoder;
  }

  /**
   * What is wrong in the trace, as far as it has been looked for; begins to look when it is first asked.
   *
   * @param asker who asks
   * @param updated called on another thread whenever something else is found; the last one of each asker
   */
  public synchronized List<Diagnosis> diagnoses(Object asker, Runnable updated) {
    askers.put(asker, updated);
    if (diagnosing == null) {
      diagnosing = new DiagnosisJob(this, () -> askers.values().forEach(Runnable::run));
      diagnosing.schedule();
    }
    return diagnosing.found();
  }

  /** Whether the whole trace, as long as it was, has been looked through for what is wrong. */
  public synchronized boolean isDiagnosed() {
    return diagnosing != null && diagnosing.hasLooked();
  }

  /**
   * What each queue did over the whole trace, null while that has not been counted; begins to count when it is first asked.
   *
   * @param asker who asks
   * @param updated called on another thread whenever it has been counted; the last one of each asker
   */
  public synchronized List<QueueStatistics> statistics(Object asker, Runnable updated) {
    askers.put(asker, updated);
    if (counting == null) {
      counting = new StatisticsJob(this, () -> askers.values().forEach(Runnable::run));
      counting.schedule();
    }
    return counting.counted();
  }

  /** The window does not show it any more. UI thread; the trace itself is closed by the thread that reads its states. */
  synchronized void closed() {
    if (diagnosing != null) {
      diagnosing.cancel();
    }
    if (counting != null) {
      counting.cancel();
    }
    try {
      messages.close();
      requests.close();
    } catch (IOException e) {
      ILog.of(TraceSession.class).warn("messages of " + name + " cannot be closed: " + e.getMessage(), e);
    }
  }

  /** Whether no window shows it any more: who reads it in the background need not go on. */
  public boolean isClosed() {
    return messages.isClosed();
  }

  /** May the trace still grow? */
  public boolean isLive() {
    return trace.isLive();
  }
}
