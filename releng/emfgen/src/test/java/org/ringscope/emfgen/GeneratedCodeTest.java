// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Regenerates the EMF code and compares: src-gen and the reference page stay exactly as generated. The remedy is releng/emfgen/generate. */
class GeneratedCodeTest {
  private static final Path BUNDLES = Path.of("../../bundles");
  private static Map<String, String> fresh;
  private static Map<String, String> committed;

  @BeforeAll
  static void generates() throws Exception {
    fresh = new ModelGenerator(BUNDLES).generate();
    committed = ModelGenerator.committedFiles(BUNDLES);
  }

  @Test
  void generatesAllBundles() {
    assertThat(fresh).containsKeys(
        "org.ringscope.diagram/src-gen/org/ringscope/diagram/ringstate/RingstatePackage.java",
        "org.ringscope.model/src-gen/org/ringscope/model/topology/TopologyPackage.java",
        "org.ringscope.model.edit/src-gen/org/ringscope/model/topology/provider/TopologyItemProviderAdapterFactory.java");
  }

  @Test
  void everyTextThatAnItemProviderLooksUpIsThere() {
    String texts = fresh.get(LabelTexts.FILE);
    Pattern key = Pattern.compile("\"(_UI_\\w+_(?:type|feature|literal))\"");
    List<String> missing = fresh.entrySet().stream().filter(file -> file.getKey().endsWith("ItemProvider.java"))
        .flatMap(file -> key.matcher(file.getValue()).results()).map(found -> found.group(1)).distinct()
        .filter(text -> !texts.contains("\n" + text + " = ")).toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void holdsTheSameFiles() {
    assertThat(committed.keySet()).as("generated files").isEqualTo(fresh.keySet());
  }

  @Test
  void holdsTheSameText() {
    fresh.forEach((path, text) -> assertThat(committed.get(path)).as(path).isEqualTo(text));
  }
}
