// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages: which may use which, and which of them a bundle shows to others. */
class PackageTest {
  @Test
  void packagesHaveNoCycles() {
    PackageGraph graph = new PackageGraph();
    for (Path folder : Repository.bundleFolders()) {
      if (Repository.bundle(folder).host() == null) {
        for (JavaSource source : JavaSource.of(Repository.handWrittenJava(folder.resolve("src")))) {
          for (QualifiedName used : source.uses()) {
            graph.add(source.packageName(), source.className(), used.packageName(), used.className());
          }
        }
      }
    }
    assertThat(graph.cyclicEdges()).as("edges on cycles of packages, with the classes that make them").isEmpty();
  }

  @Test
  void exportsWhatOtherBundlesUse() {
    Map<String, Set<String>> hidden = usedByOtherBundles();
    Repository.bundles().forEach(bundle -> hidden.keySet().removeAll(bundle.exports()));
    assertThat(hidden).as("packages that are not exported, and their users in other bundles").isEmpty();
  }

  @Test
  void exportsNothingElse() {
    Set<String> unused = new TreeSet<>();
    Repository.bundles().forEach(bundle -> unused.addAll(bundle.exports()));
    unused.removeAll(usedByOtherBundles().keySet());
    assertThat(unused).as("exported packages that no other bundle uses").isEmpty();
  }

  /** Packages of product code that are used outside of their bundle and its tests, by code or by a plugin.xml; with the users. */
  private static Map<String, Set<String>> usedByOtherBundles() {
    Map<String, String> owners = owners();
    Map<String, Set<String>> users = new TreeMap<>();
    for (Path folder : Repository.bundleFolders()) {
      String user = Repository.bundle(folder).inside();
      for (JavaSource source : JavaSource.of(Repository.builtJava(folder))) {
        source.uses().forEach(used -> addUser(users, owners, used.packageName(), user, source.toString()));
      }
      Path extensions = folder.resolve("plugin.xml");
      if (Files.exists(extensions)) {
        QualifiedName.in(Repository.read(extensions))
            .forEach(used -> addUser(users, owners, used.packageName(), user,
                Repository.ROOT.relativize(extensions).toString()));
      }
    }
    return users;
  }

  private static void addUser(Map<String, Set<String>> users, Map<String, String> owners, String usedPackage,
      String user, String file) {
    String owner = owners.get(usedPackage);
    if (owner != null && !owner.equals(user)) {
      users.computeIfAbsent(usedPackage, key -> new TreeSet<>()).add(file);
    }
  }

  /** The bundle of each package; fragments add none of their own. */
  private static Map<String, String> owners() {
    Map<String, String> owners = new TreeMap<>();
    for (Path folder : Repository.bundleFolders()) {
      Bundle bundle = Repository.bundle(folder);
      if (bundle.host() == null) {
        JavaSource.of(Repository.builtJava(folder)).forEach(source -> owners.put(source.packageName(), bundle.name()));
      }
    }
    return owners;
  }
}
