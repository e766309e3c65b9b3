// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The beginning of a payload on a line: as text where it is text, else as hex. */
public final class PayloadPreview {
  private static final int CHARACTERS = 64;
  private static final int BYTES = 16;

  private PayloadPreview() {}

  /** @param cut whether more bytes were sent than are here */
  public static String of(byte[] payload, boolean cut) {
    int end = payload.length;
    while (end > 0 && payload[end - 1] == 0) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (payload[i] >= 0 && payload[i] < ' ' && payload[i] != '\n' && payload[i] != '\r' && payload[i] != '\t') {
        String hex = HexFormat.ofDelimiter(" ").formatHex(payload, 0, Math.min(BYTES, payload.length));
        return cut || payload.length > BYTES ? hex + " …" : hex;
      }
    }
    String text = new String(payload, 0, end, StandardCharsets.UTF_8).replaceAll("[\\n\\r\\t\\x7f]", ".");
    return text.length() > CHARACTERS ? text.substring(0, CHARACTERS) + " …" : cut ? text + " …" : text;
  }
}
