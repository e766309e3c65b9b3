// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/** Gives an element that is about to be added what makes it different from its neighbours, and what it cannot be without. */
final class NewElements {
  private static final int RPMSG_QUEUES = 2;

  private NewElements() {}

  static void prepare(Topology topology, EObject parent, EObject child) {
    if (child instanceof NamedElement named && named.getName() == null) {
      named.setName(freeName(topology, parent, child.eClass().getName().toLowerCase(Locale.ROOT)));
    } else if (child instanceof Virtqueue queue && parent instanceof VirtioDevice device) {
      queue.setIndex(freeIndex(device));
    }
    if (child instanceof VirtioDevice device && device.getTransport() == null) {
      complete(device);
    }
  }

  /** A bus speaks over remoteproc and has its two queues, other devices have registers. */
  private static void complete(VirtioDevice device) {
    TopologyFactory factory = TopologyFactory.eINSTANCE;
    boolean isBus = device instanceof RpmsgDevice;
    device.setTransport(isBus ? factory.createRemoteproc() : factory.createMmio());
    for (int index = 0; index < (isBus ? RPMSG_QUEUES : 1); index++) {
      Virtqueue queue = factory.createVirtqueue();
      queue.setIndex(index);
      device.getQueues().add(queue);
    }
    if (device instanceof RpmsgDevice bus) {
      bus.setBuffers(factory.createRpmsgBuffers());
    }
  }

  /** The stem with the first number behind it that makes a name nobody has where the element will stand. */
  static String freeName(Topology topology, EObject parent, String stem) {
    Set<String> taken = parent instanceof Group ? names(topology) : localNames(parent);
    return stem + free(number -> taken.contains(stem + number));
  }

  /** The least number by which no queue of the device is kicked. */
  static int freeNotifyId(VirtioDevice device) {
    return free(number -> device.getQueues().stream().anyMatch(queue -> Defaults.notifyId(queue) == number));
  }

  /** The least number that no queue of the device has. */
  static int freeIndex(VirtioDevice device) {
    return free(number -> device.getQueues().stream().anyMatch(queue -> Defaults.index(queue) == number));
  }

  private static int free(IntPredicate isTaken) {
    int number = 0;
    while (isTaken.test(number)) {
      number++;
    }
    return number;
  }

  private static Set<String> names(Topology topology) {
    Set<String> names = new HashSet<>();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      if (QualifiedName.isGlobal(element)) {
        names.add(QualifiedName.localName(element));
      }
    }
    return names;
  }

  private static Set<String> localNames(EObject parent) {
    Set<String> names = new HashSet<>();
    parent.eContents().forEach(child -> names.add(QualifiedName.localName(child)));
    return names;
  }
}
