// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.VirtioDevice;

/** Which element can be the value of a reference: one of its type for which the reference makes sense. */
final class References {
  private References() {}

  static boolean canRefer(EObject source, String name, EObject target) {
    EStructuralFeature feature = source.eClass().getEStructuralFeature(name);
    return feature instanceof EReference reference && !reference.isContainment() && target != source
        && !(feature.isMany() && ((List<?>) source.eGet(feature)).contains(target))
        && reference.getEReferenceType().isInstance(target) && makesSense(source, name, target);
  }

  private static boolean makesSense(EObject source, String name, EObject target) {
    if (source instanceof Core core && target instanceof Core other) {
      return !leads(other, name, core);
    } else if (source instanceof Doorbell doorbell) {
      return target != (name.equals("from") ? doorbell.getTo() : name.equals("to") ? doorbell.getFrom() : null);
    } else if (source instanceof Endpoint endpoint && target instanceof VirtioDevice bus) {
      return bus.getDriverSide() == endpoint.eContainer() || bus.getDeviceSide() == endpoint.eContainer();
    } else if (source instanceof EndpointTask) {
      return target.eContainer() == source.eContainer();
    }
    return !(source instanceof DeviceTask) || isAtDevice(source, target);
  }

  /** A writer is at the driver side of a console, a reader at the device side. */
  private static boolean isAtDevice(EObject task, EObject device) {
    return device instanceof ConsoleDevice console
        && (!(task instanceof ConsoleWriter) || console.getDriverSide() == task.eContainer())
        && (!(task instanceof ConsoleReader) || console.getDeviceSide() == task.eContainer());
  }

  /** Whether a core leads to another: nobody boots, or runs on, whoever boots it or carries it. */
  private static boolean leads(Core from, String name, Core to) {
    EStructuralFeature feature = from.eClass().getEStructuralFeature(name);
    Core at = from;
    for (int steps = 0; at != null && at != to && steps < 1000; steps++) {
      at = (Core) at.eGet(feature);
    }
    return at == to;
  }
}
