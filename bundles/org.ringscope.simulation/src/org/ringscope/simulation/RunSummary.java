// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import org.ringscope.simulation.engine.QueueSides;
import org.ringscope.simulation.sides.Role;

/**
 * What a run has done so far.
 *
 * @param ending why it is over
 * @param messages RPMsg messages received by both sides together, name service announcements not among them
 * @param nanos the run's own clock
 * @param isVirtual whether that is virtual time, so that rates say nothing of a real system
 * @param faults what the engine has caught, core by core
 * @param tasks what the cores have to do, core by core
 * @param unacknowledged of a run that stalled, whose interrupt handlers run again and again in vain, in words
 * @param recordingFailure why the recording is not whole, as one line that names the file; null if it is, or if there is
 *     none
 */
public record RunSummary(Ending ending, long messages, List<QueueSummary> queues, long nanos, boolean isVirtual,
    List<CoreSummary> cores, List<CaughtFault> faults, List<TaskSummary> tasks, List<String> unacknowledged,
    String recordingFailure) {

  /**
   * One queue; its numbers are those that its two sides have counted.
   *
   * @param id {@code device/index}
   * @param published buffers that the driver has made available; {@link #UNKNOWN} of a driver outside of the run
   * @param buffers buffers that the device has given back
   * @param kicks notifications from driver to device; {@link #UNKNOWN} of a driver outside of the run
   * @param interrupts notifications from device to driver
   */
  public record QueueSummary(String id, long published, long buffers, long kicks, long interrupts) {
    public static final long UNKNOWN = QueueSides.UNKNOWN;

    /** Whether buffers wait in it of which the device has never given one back. */
    public boolean isUntouched() {
      return published > 0 && buffers == 0;
    }

    /** {@code 12 buffers}, or {@code 1 published, none used}. */
    public String text() {
      return isUntouched() ? published + " published, none used" : buffers + " buffers";
    }
  }

  /**
   * What one core printed.
   *
   * @param output the last lines, at most 100 000
   * @param linesBefore how many it printed before these
   */
  public record CoreSummary(String name, List<String> output, long linesBefore) {}

  /** The run's own clock in seconds. */
  public double seconds() {
    return nanos / 1e9;
  }

  /** What steps of the topology have ended before its own end: no fault of anybody. */
  public List<TaskSummary> cut() {
    return tasks.stream().filter(task -> task.cut() != null && task.role() != Role.START).toList();
  }

  /** What should have come to its end, or further, and has not: why the run is no success. None of a run that was stopped. */
  public List<TaskSummary> unfinished() {
    return tasks.stream().filter(task -> task.isFinding(ending, nanos)).toList();
  }
}
