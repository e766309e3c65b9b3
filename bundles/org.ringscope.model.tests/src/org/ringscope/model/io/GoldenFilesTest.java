// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.model.FileRemarks;
import org.ringscope.model.topology.Topology;

/** Files of every edition are read for ever: traces have them. */
class GoldenFilesTest {
  private static final Path FIRST = Path.of("fixtures", "edition1");
  private static final Path SECOND = Path.of("fixtures", "edition2");

  static List<Path> names() throws IOException {
    try (Stream<Path> files = Files.list(FIRST)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFirstEditionBecomesTheSecond(Path name) throws IOException {
    Topology old = TopologyFiles.load(FIRST.resolve(name));
    TopologyResource resource = (TopologyResource) old.eResource();
    assertThat(resource.edition()).isEqualTo(1);
    assertThat(resource.lostComments()).isEmpty();
    assertThat(EcoreUtil.equals(old, TopologyFiles.load(SECOND.resolve(name)))).isTrue();
    assertThat(TopologyTexts.save(old)).isEqualTo(Files.readString(SECOND.resolve(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSecondEditionStaysWhatItIs(Path name) throws IOException {
    Topology topology = TopologyFiles.load(SECOND.resolve(name));
    assertThat(((TopologyResource) topology.eResource()).edition()).isEqualTo(2);
    assertThat(FileRemarks.of(topology)).isEmpty();
    assertThat(TopologyTexts.save(topology)).isEqualTo(Files.readString(SECOND.resolve(name)));
    assertThat(TopologyTexts.save(EcoreUtil.copy(topology)))
        .as("what a program writes reads the same").satisfies(text -> assertThat(
            EcoreUtil.equals(TopologyTexts.load(text), topology)).isTrue());
  }
}
