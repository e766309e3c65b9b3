// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.ringscope.protocol.rpmsg.NameService;

/**
 * A run of bytes. One whose end was not recorded is shown as far as it was; one that would reach beyond its part is cut.
 *
 * @param length bytes, -1 where {@code lengthField} says it or where it is what remains
 * @param leaving bytes at the end of the part that are not of it
 */
record BytesItem(String name, int length, String lengthField, int leaving, Form form, int unitBytes, String unit)
    implements Item {
  private static final int SHOWN = 32;
  private static final int TEXT_SHOWN = 128;

  enum Form {
    /** Count, and the first bytes in hex. */
    HEX,
    /** UTF-8 up to the first NUL. */
    TEXT,
    /** As {@link NameService} decodes it. */
    SERVICE_NAME,
    /** The first bytes in hex, also in the summary. */
    DIGITS,
    /** Groups of two hex digits with colons. */
    ADDRESS,
    /** Eight groups of hex digits, the zeroes in front of each left out. */
    IPV6,
    /** Only how many. */
    COUNT
  }

  static BytesItem fixed(String name, int length) {
    return new BytesItem(name, length, null, 0, Form.HEX, 0, null);
  }

  static BytesItem counted(String name, String lengthField) {
    return new BytesItem(name, -1, lengthField, 0, Form.HEX, 0, null);
  }

  static BytesItem rest(String name) {
    return new BytesItem(name, -1, null, 0, Form.HEX, 0, null);
  }

  /** All but the last bytes of the part. */
  BytesItem leaving(int bytes) {
    return new BytesItem(name, length, lengthField, bytes, form, unitBytes, unit);
  }

  BytesItem asText() {
    return new BytesItem(name, length, lengthField, leaving, Form.TEXT, unitBytes, unit);
  }

  BytesItem asServiceName() {
    return new BytesItem(name, length, lengthField, leaving, Form.SERVICE_NAME, unitBytes, unit);
  }

  /** In the summary, too, as bytes and not as their number. */
  BytesItem asHex() {
    return new BytesItem(name, length, lengthField, leaving, Form.DIGITS, unitBytes, unit);
  }

  BytesItem asAddress() {
    return new BytesItem(name, length, lengthField, leaving, Form.ADDRESS, unitBytes, unit);
  }

  BytesItem asIpv6() {
    return new BytesItem(name, length, lengthField, leaving, Form.IPV6, unitBytes, unit);
  }

  BytesItem asCount() {
    return new BytesItem(name, length, lengthField, leaving, Form.COUNT, unitBytes, unit);
  }

  /** In the summary, as a number of these: {@code per(512, "sectors")}. */
  BytesItem per(int bytes, String plural) {
    return new BytesItem(name, length, lengthField, leaving, form, bytes, plural);
  }

  @Override
  public void read(PayloadReader in) {
    long wanted = length >= 0 ? length : lengthField != null ? in.number(lengthField, 0)
        : Math.max(0, in.remaining() - leaving);
    if (wanted > in.remaining() || wanted > 0 && in.recorded() == 0) {
      in.has(name, Integer.MAX_VALUE);
      return;
    }
    if (wanted == 0) {
      in.know(name, 0,
          form == Form.TEXT || form == Form.SERVICE_NAME || form == Form.DIGITS ? "" : text(new byte[0], 0));
      return;
    }
    int from = in.position();
    byte[] bytes = in.bytes((int) wanted);
    String text = text(bytes, (int) wanted);
    in.add(new PayloadField(name, value(bytes, (int) wanted, text), from, bytes.length), wanted, text);
  }

  private String text(byte[] bytes, int wanted) {
    return switch (form) {
      case TEXT -> printable(bytes);
      case SERVICE_NAME -> printable(NameService.decoded(bytes, 0, bytes.length));
      case ADDRESS -> HexFormat.ofDelimiter(":").formatHex(bytes);
      case IPV6 -> ipv6(bytes);
      case DIGITS -> digits(bytes);
      case HEX, COUNT ->
          unitBytes > 0 && wanted % unitBytes == 0 ? count(wanted / unitBytes, unit) : count(wanted, "bytes");
    };
  }

  private String value(byte[] bytes, int wanted, String text) {
    String there = bytes.length < wanted ? ", cut at " + bytes.length : "";
    String size = form != Form.DIGITS && unitBytes > 0 && wanted % unitBytes == 0 && wanted > 0
        ? text + ", " + count(wanted, "bytes")
        : count(wanted, "bytes");
    return switch (form) {
      case TEXT, SERVICE_NAME -> "\"" + text + "\"" + there;
      case ADDRESS, IPV6 -> text + there;
      case COUNT -> size + there;
      case HEX, DIGITS -> size + there + (bytes.length == 0 ? "" : ": " + digits(bytes));
    };
  }

  private static String digits(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(SHOWN, bytes.length))
        + (bytes.length > SHOWN ? " …" : "");
  }

  private static String ipv6(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append(i == 0 ? "" : ":").append(Integer.toHexString((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
    }
    return text.toString();
  }

  /** "1 sector", "2 sectors". */
  private static String count(int number, String plural) {
    return number + " " + (number == 1 && plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural);
  }

  /** Text up to the first NUL: what follows may be garbage. */
  static String printable(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    String text = printable(new String(bytes, 0, Math.min(end, TEXT_SHOWN), StandardCharsets.UTF_8));
    return end > TEXT_SHOWN ? text + " …" : text;
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) || c == 0xFFFD ? '.' : c));
    return printable.toString();
  }
}
