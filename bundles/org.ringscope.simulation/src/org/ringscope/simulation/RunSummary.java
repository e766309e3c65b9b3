// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import org.ringscope.runtime.RingFault;

/**
 * What a run has done so far.
 *
 * @param messages RPMsg messages received by both sides together, name service announcements not among them
 * @param nanos the run's own clock
 * @param faults what the engine has caught
 */
public record RunSummary(long messages, List<QueueSummary> queues, long nanos, List<CoreSummary> cores,
    List<RingFault> faults) {

  /**
   * One queue; its numbers are those that its two sides have counted.
   *
   * @param id {@code device/index}
   * @param buffers buffers that the device has given back
   * @param kicks notifications from driver to device
   * @param interrupts notifications from device to driver
   */
  public record QueueSummary(String id, long buffers, long kicks, long interrupts) {}

  /** What one core printed, line by line. */
  public record CoreSummary(String name, List<String> output) {}

  /** The run's own clock in seconds. */
  public double seconds() {
    return nanos / 1e9;
  }
}
