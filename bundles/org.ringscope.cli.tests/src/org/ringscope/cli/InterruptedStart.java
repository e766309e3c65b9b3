// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.PrintWriter;

/** A command that begins while its process ends already, as with Ctrl-C in the first moment. Arguments: those of the command. */
final class InterruptedStart {
  private InterruptedStart() {}

  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      int code = Main.run(new PrintWriter(System.out, true), new PrintWriter(System.out, true), arguments);
      System.out.println("code " + code);
    }));
    System.exit(130);
  }
}
