// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

/** The texts that the item providers look up: the names of classes, features and literals in words. */
public final class LabelTexts {
  /** Below the folder of the bundles. */
  static final String FILE = "org.ringscope.model.edit/plugin.properties";

  private static final String HEAD = """
      # SPDX-FileCopyrightText: 2026 The Ringscope authors
      # SPDX-License-Identifier: EPL-2.0
      # Generated from topology.ecore by releng/emfgen/generate.

      pluginName = Ringscope topology editing
      providerName = Ringscope

      _UI_CreateChild_text = {0}
      _UI_CreateChild_text2 = {1} {0}
      _UI_CreateChild_text3 = {1}
      _UI_CreateChild_tooltip = Create New {0} Under {1} Feature
      _UI_CreateChild_description = Create a new child of type {0} for the {1} feature of the selected {2}.
      _UI_CreateSibling_description = Create a new sibling of type {0} for the selected {2}, under the {1} feature of their parent.

      _UI_PropertyDescriptor_description = The {0} of the {1}

      _UI_Unknown_type = Object
      _UI_Unknown_datatype = Value
      _UI_Unknown_feature = Unspecified
      """;

  private static final Pattern ABBREVIATIONS =
      Pattern.compile("\\b(Can|Cid|Cpu|Fd|Gpio|Gpu|I2c|Id|Iommu|Mac|Mmio|Mtu|Os|Pci|Rng|Rtc|Scmi)(s?)\\b");

  private LabelTexts() {}

  static String of(EPackage model) {
    StringBuilder text = new StringBuilder(HEAD);
    for (EClassifier each : model.getEClassifiers()) {
      if (each instanceof EClass type) {
        text.append('\n').append("_UI_").append(type.getName()).append("_type = ").append(words(type.getName()))
            .append('\n');
        type.getEStructuralFeatures().forEach(feature -> text.append("_UI_").append(type.getName()).append('_')
            .append(feature.getName()).append("_feature = ").append(words(feature.getName())).append('\n'));
      } else if (each instanceof EEnum words) {
        text.append('\n');
        words.getELiterals().forEach(literal -> text.append("_UI_").append(words.getName()).append('_')
            .append(literal.getName()).append("_literal = ").append(literal.getLiteral()).append('\n'));
      }
    }
    return text.toString();
  }

  /** RPMsg Device of RpmsgDevice, Driver Side of driverSide, CPUs of cpus. */
  public static String words(String name) {
    String split = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("Rpmsg", "RPMsg").replace("Net ", "Network ");
    String words = Character.toUpperCase(split.charAt(0)) + split.substring(1);
    return ABBREVIATIONS.matcher(words).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT) + word.group(2));
  }
}
