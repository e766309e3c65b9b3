// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log as JSON over several lines: {@code dmesg --json} ({@code time} before {@code msg}) and {@code journalctl -o json-pretty} (the
 * message and its time in any order; where the message comes first, it has the time of the record before). The line of the message becomes
 * {@code [  12.345678] message}, the others become empty. For one thread.
 */
final class JsonLines {
  private static final int LONGEST = 16 << 10;
  private static final Pattern MEMBER =
      Pattern
          .compile("\\s*\"([A-Za-z_]{1,64})\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([0-9.]{1,32}))?\\s*[,\\[{]?\\s*");
  private static final Pattern PUNCTUATION = Pattern.compile("\\s*[\\[\\]{},\\s]{1,16}");

  private static final Pattern JOURNAL = Pattern.compile("_[A-Z_]+|MESSAGE|PRIORITY|SYSLOG_[A-Z]+");

  private enum Kind {
    NONE,
    DMESG,
    JOURNAL
  }

  private Kind kind = Kind.NONE;
  private boolean isOpen;
  private String stamp = "";
  /** The record has told when the kernel printed its message: when the journal got it counts no more. */
  private boolean isKernels;

  /** Whether lines may be of such a log: before that nobody need ask. */
  boolean isInside() {
    return isOpen || kind != Kind.NONE;
  }

  /** A line with nothing but a brace: such a log may begin. */
  void open() {
    isOpen = kind == Kind.NONE;
  }

  /** @return what the line becomes, null if it stays as it is */
  byte[] read(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    Matcher member = MEMBER.matcher(line);
    boolean isMember = member.matches();
    if (isOpen && !PUNCTUATION.matcher(line).matches()) {
      isOpen = false;
      kind = !isMember ? Kind.NONE : member.group(1).equals("dmesg") ? Kind.DMESG
          : JOURNAL.matcher(member.group(1)).matches() ? Kind.JOURNAL : Kind.NONE;
    }
    if (kind == Kind.NONE) {
      return null;
    }
    if (!isMember) {
      boolean isPart = PUNCTUATION.matcher(line).matches();
      isKernels &= line.indexOf('{') < 0; // another record
      kind = isPart ? kind : Kind.NONE;
      return isPart ? new byte[0] : null;
    }
    return member(member);
  }

  private byte[] member(Matcher member) {
    String value = member.group(2) != null ? member.group(2) : member.group(3) != null ? member.group(3) : "";
    switch (member.group(1)) {
      case "time" -> stamp = value;
      case "_SOURCE_MONOTONIC_TIMESTAMP" -> {
        stamp = seconds(value);
        isKernels = true;
      }
      case "__MONOTONIC_TIMESTAMP" -> stamp = isKernels ? stamp : seconds(value);
      case "msg", "MESSAGE" -> {
        String text = (stamp.isEmpty() ? "" : "[" + stamp + "] ") + unescaped(value);
        return text.getBytes(StandardCharsets.ISO_8859_1);
      }
      default -> {}
    }
    return new byte[0];
  }

  private static String seconds(String micros) {
    if (!micros.matches("[0-9]{1,18}")) {
      return "";
    }
    long value = Long.parseLong(micros);
    return "%5d.%06d".formatted(value / 1_000_000, value % 1_000_000);
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\u[0-9a-fA-F]{4}", "").replaceAll("\\\\[nr]", "").replace("\\t", "\t")
        .replaceAll("\\\\(.)", "$1");
  }
}
