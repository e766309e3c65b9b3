// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.bench;

import java.util.List;
import java.util.Locale;

/**
 * A bench at one instant.
 *
 * @param ecus in the order of their cores; empty where the trace has none
 * @param frames CAN frames that were sent until then
 * @param framesPerSecond over the last tenth of a second
 * @param load part of that time for which the wire was busy, 0 to 1; {@link #UNKNOWN} where the bit rate is not told
 * @param bitRate bits a second; 0 where it is not told
 */
public record BenchState(List<EcuState> ecus, long frames, double framesPerSecond, double load, long bitRate) {
  public static final double UNKNOWN = -1;
  public static final BenchState EMPTY = new BenchState(List.of(), 0, 0, UNKNOWN, 0);

  public BenchState {
    ecus = List.copyOf(ecus);
  }

  /** Whether frames have passed. */
  public boolean hasBus() {
    return frames > 0;
  }

  /** The bus in one line. */
  public String busText() {
    if (!hasBus()) {
      return "CAN: no frame yet";
    }
    String rate = String.format(Locale.ROOT, "CAN: %,d frames, %,.0f a second", frames, framesPerSecond);
    return load == UNKNOWN ? rate + ", load unknown: the recording does not tell the bit rate"
        : rate + String.format(Locale.ROOT, ", load %.1f %% of %,d kbit/s", 100 * load, bitRate / 1000);
  }
}
