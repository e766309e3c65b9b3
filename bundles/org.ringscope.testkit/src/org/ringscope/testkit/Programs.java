// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs: other people's over what we write, and ours in a process of its own. */
public final class Programs {
  private Programs() {}

  /** How a program ended, and what it printed. */
  public record Result(int exit, String text, String errors) {}

  /** Standard output of a program that must end well. A program that is missing fails the test. */
  public static String run(String... command) throws IOException, InterruptedException {
    Result result = result(new ProcessBuilder(command));
    assertThat(result.exit()).as("%s: %s", List.of(command), result.errors()).isZero();
    return result.text();
  }

  /**
   * Runs a program to its end, in a language that prints ASCII. One that does not end in time is killed. What it prints
   * goes through pipes: it may not be allowed to write files.
   */
  public static Result result(ProcessBuilder builder) throws IOException, InterruptedException {
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
    CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
    int exit = Await.exit(process);
    return new Result(exit, Await.result(text), Await.result(errors));
  }

  private static String read(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that runs this Java. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A class path on which these classes lie: folders or jars, also where a bundle runs from its project folder. */
  public static String classPath(List<Class<?>> types) {
    return types.stream().map(Programs::place).distinct().collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    Path source;
    try {
      source = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
    if (Files.isRegularFile(source)) {
      return source.toString();
    }
    String file = type.getName().replace('.', '/') + ".class";
    return Stream.of("", "target/classes", "target/test-classes", "bin").map(source::resolve)
        .filter(path -> Files.exists(path.resolve(file))).findFirst()
        .orElseThrow(() -> new AssertionError("no " + file + " under " + source)).toString();
  }
}
