// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.IOException;
import java.util.List;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.payload.PayloadField;

/** What a payload means, in JSON: {@code decoded} with {@code summary} and {@code fields[]}. */
public final class DecodedJson {
  private DecodedJson() {}

  /** @param decoded null = nothing is written */
  public static void write(JsonOut json, DecodedPayload decoded) throws IOException {
    if (decoded != null) {
      json.object("decoded").put("summary", decoded.summary());
      fields(json, decoded.fields());
      json.endObject();
    }
  }

  private static void fields(JsonOut json, List<PayloadField> fields) throws IOException {
    json.array("fields");
    for (PayloadField field : fields) {
      json.object().put("name", field.name()).put("value", field.value()).put("offset", field.offset()).put("length",
          field.length());
      if (!field.fields().isEmpty()) {
        fields(json, field.fields());
      }
      json.endObject();
    }
    json.endArray();
  }
}
