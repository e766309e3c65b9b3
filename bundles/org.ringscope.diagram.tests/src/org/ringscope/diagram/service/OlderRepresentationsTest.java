// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What diagrams that were made with the first version of the viewpoint refer to is still in it: Sirius draws anew, at another
 * place, whatever has lost its mapping.
 */
class OlderRepresentationsTest {
  private static final Pattern REFERENCE = Pattern.compile("ringscope\\.odesign#//@ownedViewpoints([^\"]*)");
  private static final Pattern STEP = Pattern.compile("@(\\w+)\\[name='([^']*)'\\]");

  @Test
  void findTheirMappingsInTheViewpointOfToday() throws Exception {
    Set<String> steps = new TreeSet<>();
    Matcher references = REFERENCE.matcher(Files.readString(
        Description.BUNDLES.resolve("org.ringscope.sirius.tests/fixtures/first-viewpoint/representations.aird")));
    while (references.find()) {
      STEP.matcher(references.group(1)).results().forEach(step -> steps.add(step.group(1) + " " + name(step.group(2))));
    }
    assertThat(steps).hasSizeGreaterThan(15);
    List<String> today = new Description().elements("ownedViewpoints", "ownedRepresentations", "additionalLayers",
        "containerMappings", "nodeMappings", "borderedNodeMappings", "subNodeMappings", "edgeMappings")
        .map(element -> element.getTagName() + " " + element.getAttribute("name")).toList();
    assertThat(today).containsAll(steps);
  }

  private static String name(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
