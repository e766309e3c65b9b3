// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.ringscope.testkit.Fixtures;

/** Runs commands within the test's process. */
final class Cli {
  static final Path CLIENT_SAMPLE = Fixtures.example("rpmsg-client-sample");
  static final Path SERIAL = Fixtures.example("virtio-mmio-serial");

  /** What a command printed and how it ended. */
  record Result(int code, String out, String err) {
    /** Fails unless the command ended with this code. */
    Result exits(int expected) {
      assertThat(code).as("exit code; stdout=%s stderr=%s", out, err).isEqualTo(expected);
      return this;
    }

    /** The one document on stdout. */
    JsonObject json() {
      return JsonParser.parseString(out).getAsJsonObject();
    }

    /** Fails unless stderr is one line, and no stack trace. */
    String errorLine() {
      assertThat(err.lines()).as(err).hasSize(1);
      assertThat(err).startsWith("ringscope: ").doesNotContain("Exception").doesNotContain("\tat ");
      return err.strip();
    }
  }

  private Cli() {}

  static Result run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
    return new Result(code, out.toString(), err.toString());
  }

  /** Two documents say the same under two names. */
  static void assertSame(JsonObject found, String key, JsonObject expected, String expectedKey) {
    assertThat(found.get(key)).as(key).isEqualTo(expected.get(expectedKey));
  }

  /** Unpacks a recording of a real system; they lie beside the tests of capture. */
  static Path fixture(String name, Path folder) throws IOException {
    return Fixtures.unpack(Fixtures.memory(name), folder);
  }
}
