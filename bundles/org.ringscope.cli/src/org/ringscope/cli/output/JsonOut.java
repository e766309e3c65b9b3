// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import org.ringscope.analysis.state.QueueState;

/** Writes one JSON document piece by piece, so that a million rows need no memory. What is unknown is left out. */
public final class JsonOut {
  private final PrintWriter out;
  private final JsonWriter json;

  public JsonOut(PrintWriter out) {
    this.out = out;
    json = new JsonWriter(out);
    json.setIndent("  ");
    json.setHtmlSafe(false);
  }

  /** The same with the whole document on one line, for those that write one a line. */
  public static JsonOut line(PrintWriter out) {
    JsonOut json = new JsonOut(out);
    json.json.setIndent("");
    return json;
  }

  /** A name of several words as a key: {@code driver event}, {@code driverEvent}. */
  public static String key(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name
        : name.substring(0, space) + Character.toUpperCase(name.charAt(space + 1)) + key(name.substring(space + 2));
  }

  public JsonOut object() throws IOException {
    json.beginObject();
    return this;
  }

  public JsonOut object(String name) throws IOException {
    json.name(name).beginObject();
    return this;
  }

  public JsonOut endObject() throws IOException {
    json.endObject();
    return this;
  }

  public JsonOut array(String name) throws IOException {
    json.name(name).beginArray();
    return this;
  }

  public JsonOut endArray() throws IOException {
    json.endArray();
    return this;
  }

  public JsonOut put(String name, String value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  public JsonOut put(String name, long value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  public JsonOut put(String name, double value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  public JsonOut put(String name, boolean value) throws IOException {
    json.name(name).value(value);
    return this;
  }

  public JsonOut text(String value) throws IOException {
    json.value(value);
    return this;
  }

  /** A u64, which may be larger than any signed number. */
  public JsonOut unsigned(String name, long value) throws IOException {
    json.name(name).value(value >= 0 ? (Number) value : new BigInteger(Long.toUnsignedString(value)));
    return this;
  }

  /** A count or an index; left out where it is {@link QueueState#UNKNOWN}. */
  public JsonOut known(String name, long value) throws IOException {
    return value == QueueState.UNKNOWN ? this : put(name, value);
  }

  /** An address: {@code "0x1000"}. */
  public JsonOut address(String name, long value) throws IOException {
    return put(name, hex(value));
  }

  /** Ends the document. */
  public void end() throws IOException {
    json.flush();
    out.println();
    out.flush();
  }

  public static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
