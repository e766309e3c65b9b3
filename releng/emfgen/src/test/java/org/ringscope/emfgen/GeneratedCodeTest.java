// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Regenerates the EMF code and compares: src-gen stays exactly as generated. The remedy is releng/emfgen/generate. */
class GeneratedCodeTest {
  private static final Path BUNDLES = Path.of("../../bundles");
  private static Map<String, String> fresh;
  private static Map<String, String> committed;

  @BeforeAll
  static void generates() throws Exception {
    fresh = new TopologyGenerator(BUNDLES).generate();
    committed = TopologyGenerator.generatedFiles(BUNDLES);
  }

  @Test
  void generatesBothBundles() {
    assertThat(fresh).containsKeys(
        "org.ringscope.model/src-gen/org/ringscope/model/TopologyPackage.java",
        "org.ringscope.model.edit/src-gen/org/ringscope/model/provider/TopologyItemProviderAdapterFactory.java");
  }

  @Test
  void holdsTheSameFiles() {
    assertThat(committed.keySet()).as("files in src-gen").isEqualTo(fresh.keySet());
  }

  @Test
  void holdsTheSameText() {
    fresh.forEach((path, text) -> assertThat(committed.get(path)).as(path).isEqualTo(text));
  }
}
