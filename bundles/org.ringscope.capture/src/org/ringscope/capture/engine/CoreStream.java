// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.runtime.CoreClock;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/** A core's stream with the core's clock, and what its packets repeat. */
final class CoreStream {
  final StreamWriter stream;
  final CoreShadow shadow;
  final int core;
  private final CoreClock clock;

  CoreStream(StreamWriter stream, CoreClock clock, int core) {
    this.stream = stream;
    this.clock = clock;
    this.core = core;
    shadow = new CoreShadow(core);
  }

  /** Says what a packet begins with: the core's state, then its rings'. @param rings null: these are not repeated */
  void repeats(TrafficRecorder rings) {
    stream.checkpointSource((out, full, nanos) -> {
      shadow.write(out, nanos);
      if (rings != null) {
        rings.writeCheckpoint(out, full, nanos);
      }
    });
  }

  long nanos() {
    return clock.nanos();
  }

  /** For an event that happens now. */
  EventWriter now() {
    return stream.at(clock.nanos());
  }
}
