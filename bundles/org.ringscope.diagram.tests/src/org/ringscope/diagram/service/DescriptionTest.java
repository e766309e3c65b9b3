// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.RunRules;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Theme;
import org.w3c.dom.Element;

/** Whatever the Sirius viewpoint names exists, and whatever must be in it is there. */
class DescriptionTest {
  /** What AQL and Sirius bring along. */
  private static final Set<String> STANDARD = Set.of("eAllContents", "eContainer", "oclIsKindOf", "select", "size",
      "notEmpty", "emfEditServices", "getText", "toUpperFirst");
  private static final Set<String> MAPPINGS = Set.of("nodeMappings", "containerMappings", "subNodeMappings",
      "subContainerMappings", "borderedNodeMappings", "edgeMappings");

  private static Description description;

  @BeforeAll
  static void reads() throws Exception {
    description = new Description();
  }

  @Test
  void everyClassExists() {
    List<String> names = Stream.of("domainClass", "targetClass").flatMap(description::values).distinct().toList();
    assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(Description.classifier(name))
        .as(name).isInstanceOf(EClass.class));
    assertThat(description.inExpressions("((?:topology|ringstate)::\\w+)")).isNotEmpty()
        .allSatisfy(name -> assertThat(Description.classifier(name)).as(name).isNotNull());
    assertThat(description.inExpressions("(ringstate::\\w+::\\w+)")).isNotEmpty().allSatisfy(name -> {
      String[] parts = name.split("::");
      EEnum literals = (EEnum) Description.classifier(parts[0] + "::" + parts[1]);
      assertThat(literals.getEEnumLiteral(parts[2])).as(name).isNotNull();
    });
  }

  @Test
  void everyFeatureExists() {
    assertThat(description.expressions("feature")).isNotEmpty().allMatch(Description::isFeature);
    assertThat(description.values("featureName")).isNotEmpty()
        .allMatch(name -> RingstatePackage.Literals.QUEUE_ROW.getEStructuralFeature(name) != null);
    assertThat(description.inExpressions("\\bself\\.(\\w+)\\b(?!\\()")).isNotEmpty().allMatch(Description::isFeature);
  }

  @Test
  void everyServiceExistsAndIsTested() throws Exception {
    List<String> called = description.inExpressions("\\.(\\w+)\\(");
    List<String> offered = description.services().stream().flatMap(Description::methods).toList();
    assertThat(called).allMatch(name -> STANDARD.contains(name) || offered.contains(name));
    for (Class<?> service : description.services()) {
      String tests = Description.testsOf(service);
      assertThat(Description.methods(service).filter(called::contains)).as("tested of " + service)
          .allMatch(name -> tests.contains("." + name + "("));
    }
  }

  @Test
  void everyNameInATextExists() {
    assertThat(description.inExpressions("(?:canCreate|create)\\('(\\w+)'\\)")).hasSizeGreaterThan(10)
        .allMatch(name -> TopologyPackage.eINSTANCE.getEClassifier(name) instanceof EClass);
    assertThat(description.inExpressions("(?:canConnect|connect|canReconnect|disconnect|refersTo)\\('(\\w+)'"))
        .hasSizeGreaterThan(5).allMatch(name -> Description.isFeature(name)
            || TopologyPackage.eINSTANCE.getEClassifier(name) instanceof EClass);
  }

  @Test
  void everyIconExists() {
    assertThat(description.values("iconPath")).isNotEmpty()
        .allSatisfy(icon -> assertThat(Path.of(Description.BUNDLES + icon)).isRegularFile());
  }

  @Test
  void everyClassThatIsNoPropertyPageHasATool() {
    List<String> tools = description.inExpressions("(?:\\.create|\\.connect)\\('([A-Z]\\w+)'");
    List<String> classes = Description.classes()
        .filter(type -> type.getEPackage() == TopologyPackage.eINSTANCE && !type.isAbstract())
        .filter(type -> type != TopologyPackage.Literals.TOPOLOGY && !Findings.isPage(EcoreUtil.create(type)))
        .map(EClass::getName).toList();
    assertThat(tools).containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void whatNoRunCanDoIsForDescriptionOnly() {
    List<String> found = description.elements("toolSections")
        .filter(section -> section.getAttribute("name").equals("Description only"))
        .flatMap(section -> Description.children(section, "ownedTools").stream())
        .map(tool -> tool.getAttribute("name")).toList();
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    List<String> expected = Description.classes().filter(type -> !type.isAbstract())
        .map(EcoreUtil::create).filter(VirtioDevice.class::isInstance).map(VirtioDevice.class::cast).filter(device -> {
          NewElement.prepare(topology, topology, device);
          return RunRules.reason(device) != null;
        }).map(device -> device.eClass().getName()).toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
    assertThat(conditions("VirtioDevice")).contains("aql:self.isDescriptionOnly()");
    assertThat(conditions("RpmsgDevice")).contains("aql:self.isDescriptionOnly()");
  }

  @Test
  void everyMappingHasAStyleForEveryState() {
    List<Element> mappings = description.elements(MAPPINGS.toArray(String[]::new)).toList();
    assertThat(mappings).hasSizeGreaterThan(25)
        .allSatisfy(mapping -> assertThat(Description.children(mapping, "style")).as(mapping.getAttribute("name"))
            .hasSize(1));
    for (Element mapping : description.elements("nodeMappings", "subItemMappings").toList()) {
      EClass type = (EClass) Description.classifier(mapping.getAttribute("domainClass"));
      type.getEAllAttributes().stream().filter(state -> Set.of("owner", "life").contains(state.getName()))
          .forEach(state -> assertThat(conditions(mapping.getAttribute("name")))
              .as(mapping.getAttribute("name") + " " + state.getName()).containsAll(conditionsFor(state.getName(),
                  (EEnum) state.getEAttributeType())));
    }
    assertThat(conditions("DriverIndex")).contains("aql:self.inferred");
    assertThat(conditions("Ring"))
        .anyMatch(condition -> condition.contains("fault") && condition.contains("diagnosis"));
  }

  /** The state that is not known is the one without condition. */
  private static List<String> conditionsFor(String state, EEnum literals) {
    return literals.getELiterals().stream().filter(literal -> !literal.getName().equals("unknown"))
        .map(literal -> "aql:self." + state + " = ringstate::" + literals.getName() + "::" + literal.getName())
        .toList();
  }

  private static List<String> conditions(String mapping) {
    return description.elements("nodeMappings", "containerMappings", "subItemMappings")
        .filter(each -> each.getAttribute("name").equals(mapping))
        .flatMap(each -> Stream.of("conditionnalStyles", "conditionalStyles")
            .flatMap(tag -> Description.children(each, tag).stream()))
        .map(style -> style.getAttribute("predicateExpression")).toList();
  }

  @Test
  void coloursAreThoseOfOurPictures() {
    Set<String> colours = description.elements("entries").map(colour -> colour.getAttribute("name") + " "
        + (Integer.parseInt(colour.getAttribute("red")) << 16 | Integer.parseInt(colour.getAttribute("green")) << 8
            | Integer.parseInt(colour.getAttribute("blue"))))
        .collect(Collectors.toSet());
    Set<String> expected = Stream.of(Paint.values()).filter(paint -> Theme.LIGHT.argb(paint) >>> 24 == 0xff)
        .flatMap(paint -> {
          String name = paint.name().toLowerCase(Locale.ROOT).replace('_', ' ');
          String plain = name + " " + (Theme.LIGHT.argb(paint) & 0xffffff);
          String pattern = name + " pattern " + (Theme.LIGHT.patternArgb(paint) & 0xffffff);
          return Theme.LIGHT.argb(paint) == Theme.LIGHT.patternArgb(paint) ? Stream.of(plain)
              : Stream.of(plain, pattern);
        }).collect(Collectors.toSet());
    assertThat(colours).isEqualTo(expected);
  }

  @Test
  void layersAreThoseThatTheLiveViewAsksFor() {
    assertThat(description.elements("additionalLayers").map(layer -> layer.getAttribute("name")))
        .contains("Memory", "RPMsg", "Doorbells", "Workloads", "Live");
  }
}
