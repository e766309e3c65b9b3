// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.ringscope.cli.Main;

/** The command line, for tests that ask it and something else about the same. */
public final class Commands {
  private Commands() {}

  /** What a command printed; fails unless it ended well. */
  public static String run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    if (code != 0) {
      throw new AssertionError(String.join(" ", words) + " ended with " + code + ": " + err);
    }
    return out.toString();
  }
}
