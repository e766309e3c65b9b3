// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Collection;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.protocol.virtio.DeviceKind;

/** Values of features as text and back, the same wherever they are edited. */
public final class FeatureText {

  private FeatureText() {}

  /** Is one of a list chosen, rather than text typed? */
  public static boolean isChoice(EStructuralFeature feature) {
    return !(feature instanceof EAttribute attribute) || attribute.getEAttributeType() instanceof EEnum
        || isBoolean(feature);
  }

  /** Is it true, false, or left open? */
  public static boolean isBoolean(EStructuralFeature feature) {
    return feature.getEType() == EcorePackage.Literals.EBOOLEAN_OBJECT;
  }

  /** Where its field stands among others: the name first, then what there is, where it lies, and what there is to say. */
  public static int rank(EStructuralFeature feature) {
    boolean isPlace = feature.getEContainingClass() == Literals.PLACED;
    return feature == Literals.ELEMENT__DOCUMENTATION ? 3 : isPlace ? 2 : feature.getName().equals("name") ? 0 : 1;
  }

  /** A value as the user reads it; numbers and addresses as files write them, feature bits by name, empty for none. */
  public static String text(EObject element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    if (value instanceof Collection<?> many) {
      return many.stream().map(ElementText::choice).collect(Collectors.joining(", "));
    }
    if (value == null || isChoice(feature)) {
      return ElementText.choice(value);
    }
    return value instanceof FeatureBits bits && element instanceof VirtioDevice device
        ? bits.toNames(DeviceKind.of(DeviceClasses.id(device)))
        : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
  }

  /**
   * Reads what was typed.
   *
   * @return the value; null, which unsets the feature, for blank text
   * @throws IllegalArgumentException with a sentence for the user
   */
  public static Object parse(EAttribute attribute, String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return EcoreUtil.createFromString(attribute.getEAttributeType(),
          attribute.getEAttributeType().getInstanceClass() == String.class
              ? text : text.strip());
    } catch (RuntimeException e) {
      // EMF wraps what the data type says, or not, depending on the type.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String reason = cause instanceof NumberFormatException ? "\"" + text + "\" is not a number" + hint(attribute)
          : cause.getMessage();
      throw new IllegalArgumentException(reason, e);
    }
  }

  private static String hint(EAttribute attribute) {
    String type = attribute.getEAttributeType().getName();
    return type.equals("Address") || type.equals("Size") ? "; write 0x1000 or 4096" : " of this kind";
  }
}
