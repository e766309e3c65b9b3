// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds take in Sirius and SWTBot where their sites can be had, and do without elsewhere. Nothing is built here. */
class SiriusScriptTest {
  private static final String INDEX = """
      version = 1
      metadata.repository.factory.order = content.xml.xz,content.xml,!
      artifact.repository.factory.order = artifacts.xml.xz,artifacts.xml,!
      """;
  private static final String REPORT = "<testsuite name=\"x\" tests=\"1\" errors=\"0\" failures=\"0\" skipped=\"0\">";
  private static final List<String> IDS = List.of("eclipse-2024-09", "sirius", "swtbot");
  private static final String RESOLVE = "-Peclipse-p2 -Dheadless validate";
  private static final String TEST = "verify -Peclipse-p2 -Dheadless";
  private static final String PACK = "-DskipTests -Peclipse-p2 -Dheadless package";

  @TempDir
  Path programs;
  @TempDir
  Path root;
  private final AtomicInteger questions = new AtomicInteger();
  private Shell shell;
  private HttpServer server;

  @BeforeEach
  void fakeRepository() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, 200, INDEX));
    server.start();
    shell = new Shell(programs);
    shell.set("HOME", root.toString());
    shell.set("DISPLAY", ":0");
    shell.program("apt-get", "");
    shell.program("xvfb-run", "shift 3; exec \"$@\"");
    maven("");
    for (String file : new String[] {"releng/test", "releng/start", "releng/setup.sh", "releng/sirius.sh"}) {
      copy(file, "", "");
    }
    Files.writeString(root.resolve("releng/test-site"), "#!/bin/sh\n").toFile().setExecutable(true);
    Files.createDirectories(root.resolve("releng/peers"));
    Files.writeString(root.resolve("releng/peers/run"), "#!/bin/sh\n").toFile().setExecutable(true);
    Files.createDirectories(root.resolve("bundles"));
    sites(server.getAddress().getPort());
    Path product = Files.createDirectories(
        root.resolve("releng/org.ringscope.product/target/products/org.ringscope.product/linux/gtk/x86_64"));
    Files.writeString(product.resolve("ringscope"), "#!/bin/sh\necho started $*\n").toFile().setExecutable(true);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void testsThemWhereTheSitesAnswer() throws Exception {
    Shell.Result result = test("");
    assertThat(calls()).anyMatch(call -> call.contains(RESOLVE)).anyMatch(call -> call.contains(TEST)).hasSize(3);
    assertThat(result.output()).doesNotContain("left out").endsWith("1 passed, 0 failed, 0 skipped\n");
    assertThat(result.code()).isZero();
    assertThat(questions).hasValue(IDS.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>Please sign in</body></html>", "", "version = 1\n"})
  void rubbishIsNoAnswer(String rubbish) throws Exception {
    server.removeContext("/");
    server.createContext("/", exchange -> answer(exchange, 200, rubbish));
    doesWithout();
  }

  @Test
  void whatIsNotFoundIsNoAnswer() throws Exception {
    server.removeContext("/");
    server.createContext("/", exchange -> answer(exchange, 404, INDEX));
    doesWithout();
  }

  @Test
  void oneSiteThatIsNotThereIsEnough() throws Exception {
    server.createContext("/swtbot", exchange -> answer(exchange, 500, INDEX));
    assertThat(doesWithout().output()).contains("/swtbot/ does not answer");
  }

  /** Three sites that say nothing cost three seconds, not nine. */
  @Test
  @Timeout(8)
  void silenceIsNoAnswer() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      sites(silent.getLocalPort());
      doesWithout();
    }
  }

  @Test
  void refusalIsNoAnswer() throws Exception {
    server.stop(0);
    doesWithout();
  }

  @Test
  void insistsWhenTold() throws Exception {
    server.stop(0);
    Shell.Result result = test("--sirius");
    assertThat(result.output()).startsWith("Sirius and SWTBot cannot be taken in: http://")
        .endsWith("does not answer\n").hasLineCount(1);
    assertThat(result.code()).isEqualTo(1);
    assertThat(calls()).isEmpty();
  }

  @Test
  void doesNotAskWhenTold() throws Exception {
    assertThat(test("--without-sirius --offline").code()).isZero();
    assertThat(calls()).singleElement().asString().contains("--offline").doesNotContain("eclipse-p2", "sirius");
    assertThat(questions).hasValue(0);
  }

  @Test
  void aMirrorNeedsNoAnswer() throws Exception {
    server.stop(0);
    settings(IDS.stream().map(id -> mirror(id, "<layout>p2</layout>")).toList());
    test("-s " + root.resolve("settings.xml"));
    assertThat(calls()).anyMatch(call -> call.contains(RESOLVE) && call.contains(" -s ")).hasSize(3);
  }

  @Test
  void aMirrorOfMavenRepositoriesIsNone() throws Exception {
    server.stop(0);
    settings(List.of(mirror("*", ""), "<!--" + mirror("*", "<layout>p2</layout>") + "-->",
        mirror("eclipse-2024-09,sirius", "<mirrorOfLayouts>p2</mirrorOfLayouts>")));
    Shell.Result result = test("--settings=" + root.resolve("settings.xml"));
    assertThat(result.output()).contains("/swtbot/ does not answer");
    assertThat(result.code()).isZero();
  }

  @Test
  void whatDoesNotResolveStaysOut() throws Exception {
    maven("case $* in *validate*) exit 1 ;; esac");
    Shell.Result result = test("");
    assertThat(result.output()).containsOnlyOnce("Sirius and SWTBot are left out: they cannot be resolved");
    assertThat(result.code()).isZero();
    assertThat(calls()).noneMatch(call -> call.contains(TEST));
    assertThat(test("--sirius").code()).isEqualTo(1);
  }

  @Test
  void whatDoesNotCompileStaysOut() throws Exception {
    maven("case $* in *'" + TEST + "'*) echo '[ERROR] Compilation failure'; exit 1 ;; esac");
    Shell.Result result = test("");
    assertThat(result.output()).contains("Sirius and SWTBot are left out: they cannot be built");
    assertThat(result.code()).isZero();
    assertThat(test("--sirius").code()).isEqualTo(1);
  }

  @Test
  void theirTestsTurnTheRunRed() throws Exception {
    maven("case $* in *'" + TEST + "'*) echo 'Running org.ringscope.SomeTest'; exit 1 ;; esac");
    Shell.Result result = test("");
    assertThat(result.output()).doesNotContain("left out");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void startsWithThem() throws Exception {
    assertThat(start("--sirius -more").output()).endsWith("-more\n").doesNotContain("--sirius");
    assertThat(calls()).hasSize(2).last().asString().contains(PACK);
    start("--sirius");
    assertThat(calls()).as("built once").hasSize(2);
    start("--without-sirius");
    assertThat(calls()).hasSize(3).last().asString().doesNotContain("eclipse-p2");
  }

  @Test
  void startsWithoutThemWhereTheyCannotBeBuilt() throws Exception {
    maven("case $* in *'" + PACK + "'*) exit 1 ;; esac");
    Shell.Result result = start("");
    assertThat(result.output()).contains("Sirius and SWTBot are left out: they cannot be built").contains("started");
    assertThat(calls()).hasSize(3).last().asString().doesNotContain("eclipse-p2");
    assertThat(start("--sirius").output()).contains("cannot be taken in").doesNotContain("started");
  }

  private Shell.Result doesWithout() throws Exception {
    Shell.Result result = test("");
    assertThat(result.output()).containsOnlyOnce("Sirius and SWTBot are left out: http://")
        .endsWith("1 passed, 0 failed, 0 skipped\n");
    assertThat(result.code()).isZero();
    assertThat(calls()).singleElement().asString().doesNotContain("eclipse-p2");
    return result;
  }

  private Shell.Result test(String arguments) throws Exception {
    return shell.run("exec bash " + root.resolve("releng/test") + " " + arguments);
  }

  private Shell.Result start(String arguments) throws Exception {
    return shell.run("exec sh " + root.resolve("releng/start") + " " + arguments);
  }

  private List<String> calls() throws IOException {
    Path calls = root.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Maven that notes how it is called, and says that one test passed. */
  private void maven(String fault) throws IOException {
    Path reports = root.resolve("bundles/x/target/surefire-reports");
    shell.program("mvn", """
        echo "$*" >>%s
        case $* in *verify*) mkdir -p %s; echo '%s' >%2$s/TEST-x.xml ;; esac
        %s""".formatted(root.resolve("calls"), reports, REPORT, fault));
  }

  private void answer(HttpExchange exchange, int code, String text) throws IOException {
    questions.incrementAndGet();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The target platform, with each site at a path of a server on this machine. */
  private void sites(int port) throws IOException {
    copy("target-platform/eclipse-p2.target", "id=\"([^\"]*)\" location=\"[^\"]*\"",
        "id=\"$1\" location=\"http://127.0.0.1:" + port + "/$1/\"");
  }

  private void copy(String file, String pattern, String replacement) throws IOException {
    Path copy = root.resolve(file);
    Files.createDirectories(copy.getParent());
    String text = Repository.read(Repository.ROOT.resolve(file));
    Files.writeString(copy, pattern.isEmpty() ? text : text.replaceAll(pattern, replacement));
  }

  private void settings(List<String> mirrors) throws IOException {
    Files.writeString(root.resolve("settings.xml"),
        "<settings><mirrors>\n" + String.join("\n", mirrors) + "\n</mirrors></settings>");
  }

  private static String mirror(String of, String layout) {
    return "<mirror>\n  <id>m</id>\n  <mirrorOf>" + of + "</mirrorOf>\n  <url>file:/x</url>\n  " + layout
        + "\n</mirror>";
  }
}
