// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.live;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Virtqueue;

/**
 * What an element of any diagram stands for in the running system, so that views and diagrams can mark the same.
 *
 * @param queue name of a queue, {@code rpmsg0/1}
 * @param descriptor index in its descriptor table, {@link #NONE} for none
 * @param messageRow row of a message in the whole trace, {@link #NONE} for none
 */
public record Place(String queue, int descriptor, int messageRow) {
  public static final int NONE = -1;

  /** The place of an element; null if it has none. */
  public static Place of(EObject element) {
    if (element instanceof Virtqueue queue) {
      return of(QualifiedName.of(queue));
    } else if (element instanceof QueueRow row) {
      return of(row.getName());
    } else if (element instanceof Ring ring) {
      return of(ring.getName());
    } else if (element instanceof FlowMessage message && message.getRow() != null && message.getQueue() != null) {
      return new Place(message.getQueue(), NONE, message.getRow());
    }
    Descriptor descriptor = element instanceof Descriptor own ? own
        : element instanceof AvailSlot avail ? avail.getDescriptor()
            : element instanceof UsedSlot used ? used.getDescriptor() : null;
    return descriptor != null && descriptor.eContainer() instanceof Ring ring && descriptor.getSlot() != null
        ? new Place(ring.getName(), descriptor.getSlot(), NONE) : null;
  }

  private static Place of(String queue) {
    return new Place(queue, NONE, NONE);
  }

  /** Whether an element is to be marked when this place is: the queue itself always, its descriptors and messages if it names them. */
  public boolean isAt(EObject element) {
    Place other = of(element);
    return other != null && other.queue.equals(queue) && !(element instanceof AvailSlot)
        && !(element instanceof UsedSlot) && (other.descriptor == NONE || other.descriptor == descriptor)
        && (other.messageRow == NONE || other.messageRow == messageRow);
  }
}
