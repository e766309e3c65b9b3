// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

/** What an event is about; also the order of the chapters of the catalogue. */
public enum Layer {
  /** Descriptions of the system, in the stream {@code system}. */
  SYSTEM,
  /** What one side of a ring writes or takes: seen by whoever sees memory. */
  RING,
  /** Kicks, interrupts, doorbells and their suppression. */
  NOTIFY,
  /** Device status, features, registers, configuration. */
  DEVICE,
  /** Buffers without descriptor numbers: seen by whoever sees less than memory. */
  BUFFER,
  /** RPMsg messages, endpoints, name service, callbacks. */
  RPMSG,
  /** A core's sleep and text, remoteproc state, faults, markers, losses. */
  CORE,
  /** The state that one side of a ring has written so far. */
  CHECKPOINT
}
