// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.trace.Trace;

/** One trace that a window shows, live or recorded, alone or beside others on the time axis. Any thread. */
public final class TraceSession {
  private final String name;
  private final Trace trace;
  private final MessageIndex messages;
  private final MessageDecoder decoder;
  /** Begun when somebody first asks for what is wrong. */
  private DiagnosisJob diagnosing;

  TraceSession(String name, Trace trace) throws IOException {
    this.name = name;
    this.trace = trace;
    this.messages = new MessageIndex(trace, Results.kept());
    this.decoder = new MessageDecoder(trace);
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

  /** Says what is in the messages. */
  public MessageDecoder decoder() {
    return decoder;
  }

  /**
   * What is wrong in the trace, as far as it has been looked for; begins to look when it is first asked.
   *
   * @param updated of the first who asks: called on another thread whenever something else is found
   */
  public synchronized List<Diagnosis> diagnoses(Runnable updated) {
    if (diagnosing == null) {
      diagnosing = new DiagnosisJob(this, updated);
      diagnosing.schedule();
    }
    return diagnosing.found();
  }

  /** The window does not show it any more. UI thread; the trace itself is closed by the thread that reads its states. */
  synchronized void closed() {
    if (diagnosing != null) {
      diagnosing.cancel();
    }
    try {
      messages.close();
    } catch (IOException e) {
      ILog.of(TraceSession.class).warn("messages of " + name + " cannot be closed: " + e.getMessage(), e);
    }
  }

  /** May the trace still grow? */
  public boolean isLive() {
    return trace.isLive();
  }
}
