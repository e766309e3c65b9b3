// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.payload.DeviceBuffer;
import org.ringscope.analysis.payload.PayloadDecoder;
import org.ringscope.analysis.payload.PayloadField;
import org.ringscope.trace.Unknown;

/** Buffers of every device, whole and cut. Any bytes have an answer: fields that lie in them, and a summary of one line. */
final class PayloadCheck {
  static final int HEADER = 12;
  private static final int DEVICES = 45;

  private PayloadCheck() {}

  /** Device, queue, features in 8 bytes, readable part, what was not recorded; then the bytes. */
  static void payload(byte[] input) {
    if (input.length < HEADER) {
      return;
    }
    ByteBuffer header = ByteBuffer.wrap(input);
    int device = Byte.toUnsignedInt(header.get()) % DEVICES;
    int queue = Byte.toUnsignedInt(header.get());
    long features = header.getLong();
    byte[] bytes = Arrays.copyOfRange(input, HEADER, input.length);
    int readable = header.get();
    int length = bytes.length + Byte.toUnsignedInt(header.get());
    check(PayloadDecoder.decodeRpmsg(queue, bytes.length, bytes), bytes.length);
    DecodedPayload decoded = PayloadDecoder.decode(
        new DeviceBuffer(device, queue, features, readable < 0 ? Unknown.NUMBER : Math.min(readable, length), length,
            bytes));
    if (decoded != null) {
      check(decoded, length);
    }
  }

  private static void check(DecodedPayload payload, int length) {
    Finding.unless(payload.summary().lines().count() <= 1, "summary of several lines: " + payload.summary());
    check(payload.fields(), length);
    payload.text();
  }

  private static void check(List<PayloadField> fields, int length) {
    for (PayloadField field : fields) {
      Finding.unless(field.offset() >= 0 && field.length() >= 0 && field.offset() + field.length() <= length,
          "field " + field.name() + " leaves the payload: offset=" + field.offset() + " length=" + field.length()
              + " of " + length);
      Finding.unless(field.value().lines().count() <= 1, "field of several lines: " + field.name());
      check(field.fields(), length);
    }
  }
}
