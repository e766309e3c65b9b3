// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.event.EventType;

/** What a core does besides, and what concerns the recording as a whole. */
public final class CoreEvents {
  private final EventWriter event;
  private final FaultEvent fault;

  CoreEvents(EventWriter event) {
    this.event = event;
    fault = new FaultEvent(event);
  }

  public void sleeps(int core) {
    event.begin(EventType.CORE_SLEEPS).u16(core).end();
  }

  public void wakes(int core) {
    event.begin(EventType.CORE_WAKES).u16(core).end();
  }

  public void console(int core, CharSequence text) {
    event.begin(EventType.CONSOLE_TEXT).u16(core).string(text).end();
  }

  /** @param state as Linux prints it in {@code /sys/class/remoteproc/…/state} */
  public void remoteproc(int core, String state) {
    event.begin(EventType.REMOTEPROC_STATE).u16(core).string(state).end();
  }

  /** A broken rule. @param kind its name @param diagnosis id of the diagnosis, "" for none */
  public FaultEvent fault(String kind, String diagnosis) {
    return fault.of(kind, diagnosis);
  }

  /** A broken rule that was found in memory. */
  public FaultEvent fault(FaultInfo found) {
    return fault.of(found.kind(), found.diagnosis()).queue(found.queue()).address(found.address())
        .length(found.length())
        .expected(found.expected()).text(found.text());
  }

  public void marker(CharSequence text) {
    event.begin(EventType.MARKER).string(text).end();
  }

  /** So many events are missing here. */
  public void lost(long count) {
    event.begin(EventType.LOST).u64(count).end();
  }

  /**
   * Who tells this looks at a queue now and then. What it tells of the queue at this same time, until it says so anew,
   * happened up to now, and after this:
   *
   * @param since when the queue was looked at before
   */
  public void polled(int queue, long since) {
    event.begin(EventType.POLLED).u16(queue).u64(since).end();
  }

  /** An event of another recorder, as text. */
  public void foreign(CharSequence name, CharSequence arguments) {
    event.begin(EventType.FOREIGN_EVENT).string(name).string(arguments).end();
  }

  /** The same from ASCII without zero bytes, which the caller vouches for. @param count bytes of the arguments, from index 0 on */
  public void foreign(byte[] name, byte[] arguments, int count) {
    event.begin(EventType.FOREIGN_EVENT).ascii(name, 0, name.length).ascii(arguments, 0, count).end();
  }

  /** A line that is no event. */
  public void foreignText(long line, CharSequence text) {
    event.begin(EventType.FOREIGN_TEXT).u64(line).string(text).end();
  }
}
