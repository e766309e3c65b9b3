// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

/**
 * What the user clicked, so that every view marks it: a descriptor of a queue, a message, or both when one led to the other.
 *
 * @param queue id of a queue, -1 for none
 * @param descriptor index in the queue's descriptor table, -1 for none
 * @param messageRow row of a message in the whole trace, -1 for none
 */
public record Pin(int queue, int descriptor, int messageRow) {
  public static final Pin NONE = new Pin(-1, -1, -1);

  public static Pin descriptor(int queue, int descriptor) {
    return new Pin(queue, descriptor, -1);
  }

  public boolean hasDescriptor() {
    return queue >= 0 && descriptor >= 0;
  }

  public Pin withMessage(int row) {
    return new Pin(queue, descriptor, row);
  }
}
