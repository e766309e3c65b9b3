// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes simpletrace files as QEMU {@code trace/simple.c} does, in either byte order. */
public final class SimpleTraceBytes {
  private static final long MAGIC = 0xF2B177CB0AA429B4L;
  private static final int PROCESS = 4711;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteOrder order;

  public SimpleTraceBytes(ByteOrder order, long version) {
    this.order = order;
    u64(-1).u64(MAGIC).u64(version);
  }

  /** A mapping record: this number stands for that name. */
  public SimpleTraceBytes mapping(long number, String name) {
    return u64(0).u64(number).text(name);
  }

  /** An event; arguments are Long or Integer (64 bits) or String (length and bytes). */
  public SimpleTraceBytes event(long number, long nanos, Object... arguments) {
    SimpleTraceBytes body = new SimpleTraceBytes(order);
    for (Object argument : arguments) {
      if (argument instanceof String text) {
        body.text(text);
      } else {
        body.u64(((Number) argument).longValue());
      }
    }
    u64(1).u64(number).u64(nanos).u32(24 + body.out.size()).u32(PROCESS);
    out.writeBytes(body.out.toByteArray());
    return this;
  }

  /** Events that the recorder had to drop. */
  public SimpleTraceBytes dropped(long nanos, long count) {
    return event(-2, nanos, count);
  }

  /** Anything else. */
  public SimpleTraceBytes u64(long value) {
    out.writeBytes(ByteBuffer.allocate(8).order(order).putLong(value).array());
    return this;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  private SimpleTraceBytes(ByteOrder order) {
    this.order = order;
  }

  private SimpleTraceBytes u32(int value) {
    out.writeBytes(ByteBuffer.allocate(4).order(order).putInt(value).array());
    return this;
  }

  private SimpleTraceBytes text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    u32(bytes.length);
    out.writeBytes(bytes);
    return this;
  }
}
