// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, seen from the folder of this module. */
final class Repository {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private Repository() {}

  /** Folders directly below bundles/, by name. */
  static List<Path> bundleFolders() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Bundle> bundles() {
    return bundleFolders().stream().map(Repository::bundle).toList();
  }

  /** The bundle in a folder. */
  static Bundle bundle(Path folder) {
    return Bundle.read(folder.resolve("META-INF/MANIFEST.MF"));
  }

  /** Java files below a folder that somebody wrote by hand: no src-gen, no build output. */
  static List<Path> handWrittenJava(Path folder) {
    return java(folder).stream().filter(Repository::isHandWritten).toList();
  }

  /** Java files that somebody wrote by hand, of product, tests and build. */
  static List<Path> handWrittenJava() {
    return Stream.of("bundles", "releng").flatMap(folder -> handWrittenJava(ROOT.resolve(folder)).stream()).toList();
  }

  /** Java files of the tests and of the kit that they are made with. */
  static List<Path> handWrittenTestJava() {
    return handWrittenJava().stream().filter(file -> {
      String path = file.toString();
      return path.contains(".tests/") || path.contains(".testkit/") || path.contains(".testkit.ui/")
          || path.contains("/src/test/");
    }).toList();
  }

  /** Java files that a bundle is built from, those that were generated included. */
  static List<Path> builtJava(Path bundle) {
    return Stream.of("src", "src-gen").flatMap(folder -> java(bundle.resolve(folder)).stream()).toList();
  }

  private static List<Path> java(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHandWritten(Path file) {
    for (Path part : ROOT.relativize(file)) {
      String name = part.toString();
      if (name.equals("src-gen") || name.equals("target") || name.equals("bin")) {
        return false;
      }
    }
    return true;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
