// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.analysis.sequence.SequenceReader;
import org.ringscope.analysis.sequence.SequenceWindow;
import org.ringscope.trace.Position;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.TraceSession;

/** Reads the items around a place of a trace, in the background: of a long trace never more than can be scrolled through soon. */
final class SequenceJob extends CaughtJob {
  /** Items at each side of a place. */
  static final int REACH = 250;
  /** Nobody reads pictures that change faster. */
  private static final long AGAIN_MILLIS = 100;

  private final Consumer<Answer> results;
  private volatile Request request;

  /** What is wanted. @param place the items around it */
  record Request(TraceSession session, SequenceChoice choice, Position place) {}

  /** What is there. */
  record Answer(Request request, SequenceWindow window) {}

  /** @param results called on the job's thread */
  SequenceJob(Consumer<Answer> results) {
    super("Reading what cores said");
    this.results = results;
    setSystem(true);
  }

  /** Replaces what was wanted before. UI thread. */
  void read(Request wanted) {
    request = wanted;
    schedule(wanted.session().isLive() ? AGAIN_MILLIS : 0);
  }

  /** Nothing is wanted any more. */
  void forget() {
    request = null;
    cancel();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    Request now = request;
    if (now == null) {
      return Status.OK_STATUS;
    }
    try {
      SequenceReader reader = new SequenceReader(now.session().trace(), now.choice(),
          () -> monitor.isCanceled() || request != now || now.session().isClosed());
      SequenceWindow window = reader.around(now.place(), REACH, REACH);
      if (window != null && request == now) {
        results.accept(new Answer(now, window));
      }
      return Status.OK_STATUS;
    } catch (IOException e) {
      return monitor.isCanceled() || now.session().isClosed() ? Status.CANCEL_STATUS
          : Status.warning("the sequence cannot be read: " + e.getMessage(), e);
    }
  }
}
