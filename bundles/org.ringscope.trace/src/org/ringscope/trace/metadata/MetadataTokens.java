// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.metadata;

import org.ringscope.trace.MalformedTraceException;

/** Cuts metadata text into words, numbers, quoted strings and signs; comments and white space fall away. */
final class MetadataTokens {
  private static final String SIGNS = "{}[]=;:.,<>()";

  private final String file;
  private final String text;
  private int at;
  private int tokenAt;
  private String token;
  private boolean quoted;

  MetadataTokens(String file, String text) throws MalformedTraceException {
    this.file = file;
    this.text = text;
    advance();
  }

  /** Whether the token that comes next is a quoted string. */
  boolean isQuoted() {
    return quoted;
  }

  boolean atEnd() {
    return token == null;
  }

  String take() throws MalformedTraceException {
    if (token == null) {
      throw malformed("metadata ends too early");
    }
    String taken = token;
    advance();
    return taken;
  }

  /** Takes the next token if it is this sign or word. */
  boolean taken(String wanted) throws MalformedTraceException {
    if (wanted.equals(token) && !quoted) {
      advance();
      return true;
    }
    return false;
  }

  void expect(String wanted) throws MalformedTraceException {
    if (!taken(wanted)) {
      throw malformed("expected '" + wanted + "' but found " + shown());
    }
  }

  MalformedTraceException malformed(String reason) {
    return new MalformedTraceException(file, tokenAt, reason);
  }

  /** At most a few characters of one line: messages are single lines. */
  private String shown() {
    return token == null ? "the end"
        : "'" + token.substring(0, Math.min(40, token.length())).replaceAll("\\p{Cntrl}", " ") + "'";
  }

  private void advance() throws MalformedTraceException {
    skipSpace();
    tokenAt = at;
    quoted = false;
    if (at == text.length()) {
      token = null;
      return;
    }
    char c = text.charAt(at);
    if (c == '"') {
      token = string();
      quoted = true;
    } else if (isWordPart(c) || c == '-') {
      at++;
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      token = text.substring(tokenAt, at);
    } else if (SIGNS.indexOf(c) >= 0) {
      at += text.startsWith(":=", at) ? 2 : 1;
      token = text.substring(tokenAt, at);
    } else {
      throw malformed("not metadata text");
    }
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private String string() throws MalformedTraceException {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    if (at == text.length()) {
      throw malformed("string does not end");
    }
    at++;
    return value.toString();
  }

  private void skipSpace() throws MalformedTraceException {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw malformed("comment does not end");
        }
        at = end + 2;
      } else {
        return;
      }
    }
  }
}
