// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * What somebody else's JSON says. Elements are never turned into text as a whole, and never searched for a value inside:
 * both recurse, and foreign JSON may be nested as deeply as it likes.
 */
final class JsonIn {
  private static final int LONGEST_TEXT = 4096;

  private JsonIn() {}

  /** @param what names the element in the message of the exception */
  static JsonObject object(JsonElement element, String what) {
    require(element.isJsonObject(), what, "is no object");
    return element.getAsJsonObject();
  }

  /** An array that may be missing. */
  static JsonArray array(JsonObject object, String name) {
    if (!object.has(name)) {
      return new JsonArray();
    }
    require(object.get(name).isJsonArray(), name, "is no array");
    return object.get(name).getAsJsonArray();
  }

  /** A string, or a number or boolean as it is written. */
  static String text(JsonObject object, String name) {
    require(object.has(name), name, "is missing");
    require(object.get(name).isJsonPrimitive(), name, "is neither text nor number");
    String text = object.get(name).getAsString();
    require(text.length() <= LONGEST_TEXT, name, "is longer than " + LONGEST_TEXT + " characters");
    return text;
  }

  private static void require(boolean holds, String what, String reason) {
    if (!holds) {
      throw new JsonParseException("'" + what + "' " + reason);
    }
  }
}
