// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every edge between bundles is a door in the table of {@link Rooms}. */
class DependencyTest {
  private static final Set<String> TEST_LIBRARIES = Set.of("junit-jupiter-api", "junit-jupiter-params", "assertj-core");
  /** Walks through the whole workbench from outside, as a user does: the test of no room. */
  private static final String WALKS = "org.ringscope.swtbot.tests";
  private final List<Bundle> bundles = Repository.bundles();

  @Test
  void findsTheBundles() {
    assertThat(bundles).extracting(Bundle::name).contains("org.ringscope.runtime", "org.ringscope.trace");
  }

  @Test
  void everyBundleIsARoom() {
    assertThat(bundles).allSatisfy(bundle -> assertThat(Rooms.isRoom(bundle.name())).as(bundle.name()).isTrue());
  }

  @Test
  void requiresOnlyWhatTheTableAllows() {
    List<String> wrong = new ArrayList<>();
    for (Bundle bundle : bundles) {
      for (Bundle.Requirement requirement : bundle.requires()) {
        if (!isAllowed(bundle, requirement.bundle())) {
          wrong.add(bundle.name() + " -> " + requirement.bundle());
        }
      }
    }
    assertThat(wrong).as("edges that are not in the table").isEmpty();
  }

  @Test
  void fragmentsTestTheRoomOfTheirName() {
    assertThat(bundles).filteredOn(bundle -> bundle.name().endsWith(".tests") && !bundle.name().equals(WALKS))
        .isNotEmpty()
        .allSatisfy(bundle -> assertThat(bundle.host()).isEqualTo(bundle.name().replaceFirst("\\.tests$", "")));
  }

  @Test
  void reexportsOnlyTheModel() {
    List<String> reexports = new ArrayList<>();
    for (Bundle bundle : bundles) {
      bundle.requires().stream().filter(Bundle.Requirement::reexported)
          .forEach(requirement -> reexports.add(bundle.name() + " -> " + requirement.bundle()));
    }
    assertThat(reexports).isSubsetOf("org.ringscope.model.edit -> org.ringscope.model");
  }

  @Test
  void namesBundlesNotPackages() {
    assertThat(bundles).filteredOn(Bundle::importsPackages).as("an Import-Package would be an edge that nobody sees")
        .isEmpty();
  }

  @Test
  void tableHasNoCycles() {
    assertThat(Rooms.names()).allSatisfy(room -> assertThat(Rooms.reachable(room)).doesNotContain(room));
  }

  @Test
  void tableKeepsWindowsOutOfHeadlessRooms() {
    assertThat(Rooms.names()).filteredOn(Rooms::isHeadless)
        .allSatisfy(room -> assertThat(Rooms.reachable(room)).doesNotContainAnyElementsOf(Rooms.WINDOWED));
  }

  @Test
  void tableKeepsEclipseOutOfPlainRooms() {
    assertThat(Rooms.PLAIN).allSatisfy(room -> {
      assertThat(Rooms.mayRequire(room, "org.eclipse.emf.ecore")).isFalse();
      assertThat(Rooms.mayRequire(room, "org.eclipse.core.runtime")).isFalse();
    });
  }

  /** The start scripts read the class path of the command line from this feature. */
  @Test
  void coreFeatureHoldsAllThatHeadlessRoomsRequire() {
    Set<String> needed = new TreeSet<>();
    for (Bundle bundle : bundles) {
      if (Rooms.reachable("cli").contains(Rooms.roomOf(bundle.name())) && bundle.host() == null) {
        needed.add(bundle.name());
        bundle.requires().forEach(requirement -> needed.add(requirement.bundle()));
      }
    }
    Set<String> plugins = matches("<plugin id=\"([^\"]+)\"", "features/org.ringscope.core.feature/feature.xml");
    assertThat(plugins).containsAll(needed);
  }

  @Test
  void everyBundleIsBuilt() {
    Set<String> modules = matches("<module>bundles/([^<]+)</module>", "pom.xml");
    assertThat(Repository.bundleFolders()).extracting(folder -> folder.getFileName().toString()).isSubsetOf(modules);
  }

  @Test
  void noBundleIsEmpty() {
    assertThat(Repository.bundleFolders()).allSatisfy(folder -> assertThat(Stream.of("src", "src-gen", "projects"))
        .as(folder.toString()).anyMatch(source -> Files.isDirectory(folder.resolve(source))));
  }

  private static boolean isAllowed(Bundle bundle, String required) {
    String room = Rooms.roomOf(bundle.name());
    if (bundle.host() == null) {
      return Rooms.mayRequire(room, required);
    }
    String kit = Rooms.isHeadless(room) ? "testkit" : "testkit.ui";
    return required.equals(Rooms.PREFIX + kit) || TEST_LIBRARIES.contains(required)
        || Rooms.mayRequire(room, required)
        || Rooms.mayRequire(kit, required);
  }

  private static Set<String> matches(String pattern, String file) {
    Matcher matcher = Pattern.compile(pattern).matcher(Repository.read(Repository.ROOT.resolve(file)));
    return matcher.results().map(result -> result.group(1)).collect(Collectors.toSet());
  }
}
