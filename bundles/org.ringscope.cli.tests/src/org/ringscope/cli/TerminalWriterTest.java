// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TerminalWriter;

class TerminalWriterTest {
  @TempDir
  private Path folder;
  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new TerminalWriter(new PrintWriter(text));

  @Test
  void writesTextAsItIs() {
    out.printf("%s\t%d%n", "Grüße ⟲ 漢", 7);
    out.write('x');
    out.flush();
    assertThat(text).hasToString("Grüße ⟲ 漢\t7" + System.lineSeparator() + "x");
  }

  @ParameterizedTest
  @ValueSource(chars = {0, 7, '\b', 0x1B, 0x7F, 0x85, 0x9B, 0x202E, 0x2066})
  void showsWhatATerminalWouldObey(char c) {
    String escape = String.format("\\u%04x", (int) c);
    out.print("a" + c + "b");
    out.write(c);
    out.write(new char[] {'-', c}, 0, 2);
    out.flush();
    assertThat(text).hasToString("a" + escape + "b" + escape + "-" + escape);
  }

  @Test
  void aLineFeedWithinATextEndsNoLine() {
    out.println("service a\nnothing wrong was found");
    out.printf("%s%n", "b\r\nc");
    out.println();
    out.flush();
    assertThat(text.toString().lines()).containsExactly("service a\\u000anothing wrong was found", "b\\u000d\\u000ac",
        "");
  }

  @Test
  void aRefusalIsOneLine() {
    Cli.Result result = Cli.run("check", folder.resolve("none\nerror: forged"));
    assertThat(result.exits(3).errorLine()).contains("none error: forged");
  }

  @Test
  void jsonStaysJson() throws IOException {
    new JsonOut(out).object().put("name", "a\u009b\u202e\u001b\n").endObject().end();
    assertThat(text.toString()).doesNotContain("\u009b", "\u202e", "\u001b");
    assertThat(JsonParser.parseString(text.toString()).getAsJsonObject().get("name").getAsString())
        .isEqualTo("a\u009b\u202e\u001b\n");
  }

  @Test
  void namesAndPathsReachNoTerminal() throws IOException {
    Path topology = folder.resolve("evil\u001b[2J.topology");
    Files.writeString(topology, Files.readString(Cli.SERIAL).replace("Hello World", "Hello\u009b2J"));
    Cli.Result run = Cli.run("run", "--stepped", "--for", "10s", topology);
    Cli.Result missing = Cli.run("check", folder.resolve("no\u001b[2J"));
    for (Cli.Result result : new Cli.Result[] {Cli.run("check", topology), run, missing}) {
      assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u009b");
    }
    assertThat(run.out()).contains("Hello", "\\u009b2J");
  }
}
