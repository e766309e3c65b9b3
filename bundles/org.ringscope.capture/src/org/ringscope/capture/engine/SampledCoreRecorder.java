// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import org.ringscope.runtime.OutputListener;

/**
 * Records what is rare about a core whose rings are looked at from outside. At full speed doorbells, interrupts and short
 * sleeps come as often as messages, so they are left out as well.
 */
final class SampledCoreRecorder extends CoreRecorder {

  SampledCoreRecorder(Recorder recorder, CoreStream out, OutputListener next) {
    super(recorder, out, next);
  }

  @Override
  public void doorbellRung(int doorbell, int value) {
    // as often as kicks
  }

  @Override
  public void isrEnter(int doorbell) {
    // as often as interrupts
  }

  @Override
  public void isrExit(int doorbell) {
    // as often as interrupts
  }

  @Override
  public void acknowledged(int device, int bits) {
    // as often as interrupts
  }

  /** Without an event; but what the core told before is sealed while it sleeps. */
  @Override
  public void coreSleeps() {
    out.stream.park();
  }

  @Override
  public void coreWakes() {
    out.stream.unpark();
  }
}
