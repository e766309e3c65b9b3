// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.Iterator;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.NamedElement;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

/** Gives an element that is about to be added what makes it different from its neighbours: a name, an index. */
final class NewElements {

  private NewElements() {}

  static void prepare(Topology topology, EObject parent, EObject child) {
    if (child instanceof NamedElement named && named.getName() == null) {
      named.setName(freeName(topology, child.eClass().getName().toLowerCase(Locale.ROOT)));
    } else if (child instanceof Virtqueue queue && parent instanceof VirtioDevice device) {
      queue.setIndex(device.getQueues().size());
      queue.setNotifyId(freeNotifyId(device));
    }
  }

  /** The stem with the first number behind it that makes a name nobody has. */
  static String freeName(Topology topology, String stem) {
    int number = 0;
    while (isTaken(topology, stem + number)) {
      number++;
    }
    return stem + number;
  }

  /** The least number by which no queue of the device is kicked. */
  static int freeNotifyId(VirtioDevice device) {
    for (int id = 0;; id++) {
      int candidate = id;
      if (device.getQueues().stream().noneMatch(queue -> queue.getNotifyId() == candidate)) {
        return id;
      }
    }
  }

  private static boolean isTaken(Topology topology, String name) {
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof NamedElement named && name.equals(named.getName())) {
        return true;
      }
    }
    return false;
  }
}
