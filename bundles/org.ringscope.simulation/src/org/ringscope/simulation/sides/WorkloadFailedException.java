// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

/** A workload cannot go on: what went wrong in the system that it runs in. */
public final class WorkloadFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  public WorkloadFailedException(String message) {
    super(message, null, false, false);
  }
}
