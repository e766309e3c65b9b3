// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

/** One line taken apart: prefix, name of the event, its printed arguments. Reused; it does not decide whether it is an event. */
final class QemuLogLine {
  private final QemuLogPrefix prefix = new QemuLogPrefix();
  private int nameEnd;
  private int argumentsStart;
  private int end;

  /** Whether the line has the shape of an event: a name, then nothing or a blank. */
  boolean read(byte[] bytes, int from, int to) {
    prefix.read(bytes, from, to);
    int at = prefix.event();
    if (at < to && isDigit(bytes[at])) {
      return false;
    }
    while (at < to && isNamePart(bytes[at])) {
      at++;
    }
    nameEnd = at;
    argumentsStart = Math.min(to, at + 1);
    end = to;
    return at > prefix.event() && (at == to || bytes[at] == ' ');
  }

  QemuLogPrefix prefix() {
    return prefix;
  }

  int nameStart() {
    return prefix.event();
  }

  int nameEnd() {
    return nameEnd;
  }

  int argumentsStart() {
    return argumentsStart;
  }

  int end() {
    return end;
  }

  /** Whether the name is in the style of QEMU's events, and no message of a program begins like this: {@code word word: …}. */
  boolean looksLikeEvent(byte[] bytes) {
    boolean underscore = false;
    for (int i = nameStart(); i < nameEnd; i++) {
      if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
        return false;
      }
      underscore |= bytes[i] == '_' && i > nameStart() && i < nameEnd - 1;
    }
    int at = argumentsStart;
    while (at < end && bytes[at] != ' ') {
      at++;
    }
    return underscore && (at == argumentsStart || bytes[at - 1] != ':');
  }

  /** Whether the name begins as those of all virtio devices and queues do. */
  boolean isVirtio(byte[] bytes) {
    return startsWith(bytes, "virtio_") || startsWith(bytes, "virtqueue_") || startsWith(bytes, "vhost_");
  }

  private boolean startsWith(byte[] bytes, String text) {
    int from = nameStart();
    if (nameEnd - from < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isNamePart(byte b) {
    return b >= 'a' && b <= 'z' || b == '_' || isDigit(b) || b >= 'A' && b <= 'Z';
  }
}
