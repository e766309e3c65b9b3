// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.topology.TopologyPackage;

/** The table of edition 1 against the model of edition 1 as it was released. */
class OldFeaturesTest {
  private static final EPackage OLD = load();
  private static final EPackage NEW = TopologyPackage.eINSTANCE;

  /** Classes that have another name now, or none: what they had is part of several. */
  private static final List<String> GONE = List.of("VirtioDevice", "RpmsgBus", "Workload");

  private static EPackage load() {
    ResourceSetImpl set = new ResourceSetImpl();
    set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    Resource resource =
        set.getResource(URI.createFileURI(new java.io.File("fixtures/edition1.ecore").getAbsolutePath()),
            true);
    return (EPackage) resource.getContents().get(0);
  }

  static Stream<EClass> classes() {
    return OLD.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
  }

  static Stream<EStructuralFeature> features() {
    return classes().flatMap(type -> type.getEStructuralFeatures().stream());
  }

  static Stream<OldFeature> rows() {
    return OldFeatures.ALL.stream();
  }

  private static OldFeature row(EStructuralFeature feature) {
    return OldFeatures.find(feature.getEContainingClass().getName(), feature.getName());
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyFeatureIsThere(EStructuralFeature feature) {
    OldFeature row = row(feature);
    assertThat(row).isNotNull();
    assertThat(row.owner()).isEqualTo(feature.getEContainingClass().getName());
    assertThat(row.becomes()).isNotBlank();
    if (feature instanceof EReference reference) {
      assertThat(row.value().kind()).isEqualTo(reference.isContainment() ? OldValue.Kind.CHILDREN
          : reference.isMany() ? OldValue.Kind.REFERENCES : OldValue.Kind.REFERENCE);
      assertThat(row.value().type()).isEqualTo(reference.getEReferenceType().getName());
    } else {
      assertThat(row.value().kind()).isEqualTo(OldValue.Kind.VALUE);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void nothingElseIsThere(OldFeature row) {
    assertThat(((EClass) OLD.getEClassifier(row.owner())).getEStructuralFeature(row.name())).isNotNull();
    assertThat(OldFeatures.ALL.stream()
        .filter(other -> other.owner().equals(row.owner()) && other.name().equals(row.name()))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyClassIsThere(EClass type) {
    assertThat(OldFeatures.isClass(type.getName())).isEqualTo(!type.isAbstract());
    type.getEAllSuperTypes().forEach(each -> assertThat(OldFeatures.isKindOf(type.getName(), each.getName())).isTrue());
  }

  /** What was meant by leaving out is written, or is what edition 2 means by it, too. */
  @ParameterizedTest
  @MethodSource("features")
  void whatWasMeantByLeavingOutIsStillMeant(EStructuralFeature feature) {
    Object meant = feature.getDefaultValue();
    String text = meant == null || feature instanceof EReference ? null : meant.toString();
    OldFeature row = row(feature);
    String name = row.owner() + "." + row.name();
    if (name.equals("VirtioDevice.driverFeatures")) { // all of them
      assertThat(row.unset()).isNull();
    } else if (name.equals("AddressWindow.space")) {
      assertThat(row.unset()).isNull();
      assertThat(row.value().reader().apply(text)).isEqualTo(TopologyPackage.Literals.ADDRESS_WINDOW__SPACE
          .getDefaultValue().toString());
    } else if (name.equals("ConsoleWriter.byteMillis")) {
      assertThat(row.unset()).isEqualTo("20ms").isEqualTo(row.value().reader().apply(text));
    } else if (row.unset() == null) {
      assertThat(text).isIn(null, "0");
    } else {
      assertThat(row.unset()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyWordIsKnown(EStructuralFeature feature) {
    if (feature.getEType() instanceof EEnum words) {
      words.getELiterals()
          .forEach(each -> assertThat(row(feature).value().reader().apply(each.getLiteral())).isNotNull());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsCopiedHasItsPlace(OldFeature row) {
    if (row.isCopied() && !GONE.contains(row.owner())) {
      EClassifier owner = NEW.getEClassifier(row.owner());
      assertThat(((EClass) owner).getEStructuralFeature(row.becomes())).isNotNull();
    } else if (row.isCopied()) {
      assertThat(TopologyPackage.Literals.VIRTIO_DEVICE.getEStructuralFeature(row.becomes())).isNotNull();
    }
  }

  @Test
  void theNameSpaceIsThatOfTheModel() {
    assertThat(Edition1.NAME_SPACE).isEqualTo(OLD.getNsURI());
  }
}
