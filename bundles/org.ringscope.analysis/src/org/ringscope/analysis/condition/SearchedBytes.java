// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

/** The bytes of one row, to be filled, searched and used again; nothing is allocated once there is room enough. */
public final class SearchedBytes {
  private static final int DOT = '.';

  private byte[] bytes = new byte[512];
  private int length;

  /** How many there are. */
  public int length() {
    return length;
  }

  /** Room for so many bytes, to be filled from its begin on. */
  public byte[] room(int count) {
    if (bytes.length < count) {
      bytes = new byte[Math.max(count, 2 * bytes.length)];
    }
    length = count;
    return bytes;
  }

  /** The bytes of a text that {@link #containsText} can look for; null where it is not plain, and means more than itself. */
  public static byte[] plain(String lowerCase) {
    byte[] plain = new byte[lowerCase.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = lowerCase.charAt(i);
      if (c < ' ' || c > '~' || c == DOT) { // a dot stands for what cannot be printed as well
        return null;
      }
      plain[i] = (byte) c;
    }
    return plain;
  }

  /** Whether the bytes are somewhere, whatever the case of letters. @param wanted in lower case */
  public boolean containsText(byte[] wanted) {
    int last = length - wanted.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < wanted.length && lower(bytes[at + same]) == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  public boolean contains(byte[] wanted) {
    int last = length - wanted.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }
}
