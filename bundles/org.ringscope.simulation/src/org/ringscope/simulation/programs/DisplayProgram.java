// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.topology.Display;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.WorkloadFailedException;

/**
 * A text display of a control unit: its text, or its name, and in the last row how many CAN frames the unit has sent and
 * received. A message is the whole of what it shows, rows with line feeds between them.
 */
final class DisplayProgram extends BenchEndpointProgram<Display> {
  /** Nobody reads numbers that change faster. */
  private static final long REFRESH_NANOS = 100_000_000;

  private final int columns;
  private final int rows;
  private final String title;
  private long shownSent;
  private long shownReceived;
  private int refreshes;

  DisplayProgram(Display task, CoreDevices devices, Engine engine) {
    super(task, devices, engine);
    columns = Math.max(1, BenchDefaults.columns(task));
    rows = Math.max(1, BenchDefaults.rows(task));
    title = task.getText() == null ? core.name() : task.getText();
  }

  @Override
  public String name() {
    return "display of " + service;
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    return "shown " + refreshes + " times";
  }

  @Override
  public void run() throws WorkloadFailedException {
    join();
    String wait = "something to show on " + service;
    while (true) {
      shownSent = frames.sentSoFar();
      shownReceived = frames.receivedSoFar();
      byte[] text = text().getBytes(StandardCharsets.UTF_8);
      send(ByteBuffer.wrap(text), text.length);
      refreshes++;
      core.await(wait, () -> frames.sentSoFar() != shownSent || frames.receivedSoFar() != shownReceived,
          Long.MAX_VALUE);
      core.sleep(wait, core.nanos(), core.nanos() + REFRESH_NANOS);
    }
  }

  private String text() {
    StringJoiner text = new StringJoiner("\n");
    String[] lines = title.split("\n", -1);
    for (int row = 0; row < rows - 1 && row < lines.length; row++) {
      text.add(cut(lines[row]));
    }
    return text.add(cut("tx " + shownSent + " rx " + shownReceived)).toString();
  }

  private String cut(String line) {
    return line.length() > columns ? line.substring(0, columns) : line;
  }

  /** A display listens to nobody. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {}
}
