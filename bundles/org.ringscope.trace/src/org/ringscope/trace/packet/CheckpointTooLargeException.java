// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

/** What a {@code CheckpointSource} has to tell does not fit into the largest packet: the packet goes without it. */
public final class CheckpointTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckpointTooLargeException(long bytes) {
    super("a checkpoint needs a packet of " + bytes + " bytes");
  }
}
