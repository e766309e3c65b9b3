// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.editing.DefaultTexts;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.testkit.EmptyErrorLog;

/** Defaults and icons of every class, also of elements that say nothing yet. */
@ExtendWith(EmptyErrorLog.class)
class ElementLooksTest {

  static List<EClass> classes() {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void defaultsOfEveryClassAreSaid(EClass type) {
    EObject element = EcoreUtil.create(type);
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      assertThat(DefaultTexts.of(element, feature)).as(feature.getName()).doesNotContain("null");
      assertThat(EcoreUtil.getDocumentation(feature)).as(feature.getName()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyClassHasAnIcon(EClass type) {
    Path icons = Path.of("..", "org.ringscope.ide", "icons", "model");
    assertThat(icons.resolve(type.getName() + ".png")).isRegularFile();
    assertThat(icons.resolve(type.getName() + "@2x.png")).isRegularFile();
  }
}
