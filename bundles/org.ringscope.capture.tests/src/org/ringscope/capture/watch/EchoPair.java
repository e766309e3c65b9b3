// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.Programs;

/** Two processes that talk over one file: {@link EchoProgram}, to be stopped, killed and started again; and what they say. */
final class EchoPair implements AutoCloseable {
  final Path file;
  private Process host;
  private Process remote;
  /** What each side has printed, by its words: {@code sent 3} → nanoseconds. Of several runs the last. */
  final Map<String, Long> said = new HashMap<>();
  /** All lines of all runs. */
  final List<String> lines = new ArrayList<>();

  EchoPair(Path folder) throws IOException {
    file = Files.write(folder.resolve("shm"), new byte[EchoProgram.BYTES]);
  }

  void startRemote() throws IOException {
    remote = start("remote");
    awaitLine(() -> remoteSays("ready"));
  }

  void startHost() throws IOException {
    host = start("host");
    awaitLine(() -> hostSays("ready"));
  }

  private Process start(String role) throws IOException {
    return new ProcessBuilder(Programs.java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
        Programs.classPath(List.of(EchoProgram.class)), EchoProgram.class.getName(), role, file.toString())
        .redirectErrorStream(true).start();
  }

  /** The host sends messages, one after the other, and has them back. */
  void pass(int count, long pauseNanos) throws IOException {
    send(count, pauseNanos);
    awaitLine(() -> hostSays("done"));
  }

  /** The same, and nobody waits for the echo. */
  void send(int count, long pauseNanos) throws IOException {
    host.getOutputStream()
        .write((count + " " + pauseNanos + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    host.getOutputStream().flush();
  }

  void awaitSent(int number) {
    awaitLine(() -> hostSays("sent " + number));
  }

  /** Returns when it stands still, every thread of it. */
  void stopRemote() throws IOException, InterruptedException {
    signal(remote, "STOP");
    awaitLine(() -> {
      try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(remote.pid()), "task"))) {
        return threads.allMatch(thread -> isStopped(thread.resolve("stat")));
      }
    });
  }

  private static boolean isStopped(Path stat) {
    try {
      return Files.readString(stat).contains(") T ");
    } catch (IOException e) {
      return true; // it has ended
    }
  }

  void continueRemote() throws IOException, InterruptedException {
    signal(remote, "CONT");
  }

  private static void signal(Process process, String signal) throws IOException, InterruptedException {
    Await.exit(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start());
  }

  void killRemote() throws IOException, InterruptedException {
    kill(remote);
  }

  void killHost() throws IOException, InterruptedException {
    kill(host);
  }

  /** What it had printed until then is read. */
  private void kill(Process process) throws IOException, InterruptedException {
    signal(process, "KILL");
    Await.exit(process);
    while (take(process)) {
      // until the end
    }
  }

  /** How often something was said by now, of {@link #lines}. */
  long count(String what) {
    return lines.stream().filter(line -> line.startsWith(what + " ")).count();
  }

  /** Reads what both have printed by now. */
  void read() throws IOException {
    for (Process process : List.of(host, remote)) {
      while (process.inputReader().ready() && take(process)) {
        // the next line
      }
    }
  }

  private boolean hostSays(String what) throws IOException {
    return host.inputReader().ready() && take(host) && lastLine().startsWith(what + " ");
  }

  private boolean remoteSays(String what) throws IOException {
    return remote.inputReader().ready() && take(remote) && lastLine().startsWith(what + " ");
  }

  private boolean take(Process process) throws IOException {
    BufferedReader in = process.inputReader();
    String line = in.readLine();
    if (line == null) {
      return false;
    }
    lines.add(line);
    int end = line.lastIndexOf(' ');
    said.put(line.substring(0, end), Long.parseLong(line.substring(end + 1)));
    return true;
  }

  private String lastLine() {
    return lines.get(lines.size() - 1);
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void awaitLine(Condition condition) {
    Await.until(() -> {
      try {
        return condition.holds();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }, () -> String.join("\n", lines));
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : new Process[] {host, remote}) {
      if (process != null) {
        process.destroyForcibly();
        Await.exit(process);
      }
    }
  }
}
