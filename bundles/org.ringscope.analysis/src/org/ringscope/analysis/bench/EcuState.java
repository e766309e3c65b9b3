// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bench;

import java.util.List;

/**
 * One ECU at one instant.
 *
 * @param core its core
 * @param isJoined whether one of its channels is there
 * @param display what it shows; empty where nothing has come
 * @param isCut whether more is shown than was recorded
 * @param lines its digital lines, in the order of their numbers
 * @param sent CAN frames that it has sent
 * @param received CAN frames that it has received
 */
public record EcuState(String core, boolean isJoined, String display, boolean isCut, List<Line> lines, long sent,
    long received) {

  /** A digital line. */
  public record Line(int number, boolean isInput, boolean isHigh) {}

  public EcuState {
    lines = List.copyOf(lines);
  }

  public List<Line> inputs() {
    return lines.stream().filter(Line::isInput).toList();
  }

  public List<Line> outputs() {
    return lines.stream().filter(line -> !line.isInput()).toList();
  }
}
