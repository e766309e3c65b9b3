// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.Set;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.TopologyPackage.Literals;

/** The tabs of the Properties view, and which features each of them has. Extensions of the bundle name them. */
public enum PropertyTab {
  GENERAL, MEMORY, VIRTIO;

  private static final Set<EClassifier> OF_MEMORY = Set.of(Literals.MEMORY_REGION, Literals.ADDRESS, Literals.SIZE,
      Literals.REGION_ROLE, Literals.ADDRESS_SPACE, Literals.WINDOW_ACCESS);
  private static final Set<EStructuralFeature> IN_MEMORY =
      Set.of(Literals.VIRTQUEUE__ALIGN, Literals.MEMORY_REGION__FILE);
  /** Of the kinds above, but no memory: an address of RPMsg, and the size of a disk. */
  private static final Set<EStructuralFeature> NOT_IN_MEMORY =
      Set.of(Literals.ENDPOINT__ADDRESS, Literals.BLOCK_DEVICE__CAPACITY);
  private static final Set<EClassifier> OF_VIRTIO = Set.of(Literals.FEATURE_BITS, Literals.DOORBELL);
  private static final Set<EStructuralFeature> IN_VIRTIO = Set.of(Literals.VIRTIO_DEVICE__DRIVER_STACK,
      Literals.VIRTIO_DEVICE__DEVICE_STACK, Literals.VIRTQUEUE__NOTIFY_ID, Literals.MMIO__VERSION,
      Literals.MMIO__TRAPPED);

  /** The one tab that a feature is on. */
  public static PropertyTab of(EStructuralFeature feature) {
    if (IN_MEMORY.contains(feature)
        || OF_MEMORY.contains(feature.getEType()) && !NOT_IN_MEMORY.contains(feature)) {
      return MEMORY;
    }
    return IN_VIRTIO.contains(feature) || OF_VIRTIO.contains(feature.getEType()) ? VIRTIO : GENERAL;
  }
}
