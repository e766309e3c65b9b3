// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file: UTF-8 if neither a byte order mark nor the XML declaration says otherwise. */
record Characters(String text, Charset encoding, boolean hasMark) {
  private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*(?:\"1\\.\\d+\"|'1\\.\\d+')"
      + "(?:\\s+encoding\\s*=\\s*(?:\"([A-Za-z][\\w.-]*)\"|'([A-Za-z][\\w.-]*)'))?"
      + "(?:\\s+standalone\\s*=\\s*(?:\"(?:yes|no)\"|'(?:yes|no)'))?\\s*\\?>");
  private static final int MOST_BEFORE_ENCODING = 200;
  private static final int MOST_OF_FIRST_CHARACTER = 8;

  static Characters of(byte[] bytes, Faults faults) {
    boolean is16Big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    boolean is16Little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean is8 = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    Charset encoding = is16Big ? StandardCharsets.UTF_16BE : is16Little ? StandardCharsets.UTF_16LE
        : is8 ? StandardCharsets.UTF_8 : recognized(bytes, faults);
    int mark = is8 ? 3 : is16Big || is16Little ? 2 : 0;
    String text = decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark), encoding, faults);
    if (text.startsWith("<?xml") && !DECLARATION.matcher(text).lookingAt()) {
      faults.error(1, "begins with an XML declaration that is none");
    }
    refuseControls(text, faults);
    return new Characters(text, encoding, mark > 0);
  }

  /** Files of 16-bit characters show it by the first one, which is a {@code <} (XML 1.0 appendix F; fifth edition). */
  private static Charset recognized(byte[] bytes, Faults faults) {
    boolean is16Big = bytes.length > 1 && bytes[0] == 0 && bytes[1] == '<';
    boolean is16Little = bytes.length > 1 && bytes[0] == '<' && bytes[1] == 0;
    return is16Big ? StandardCharsets.UTF_16BE : is16Little ? StandardCharsets.UTF_16LE : declared(bytes, faults);
  }

  private static Charset declared(byte[] bytes, Faults faults) {
    String head = new String(bytes, 0, Math.min(bytes.length, MOST_BEFORE_ENCODING), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    String name = !declaration.lookingAt() ? null
        : declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
    try {
      Charset said = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
      if (name != null && !new String(bytes, 0, MOST_OF_FIRST_CHARACTER, said).startsWith("<")) {
        faults.error(1, "says that it is in " + name + ", but it is not");
        return StandardCharsets.UTF_8;
      }
      return said;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      faults.error(1, "is in an encoding that is not known here: " + name);
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static String decode(ByteBuffer bytes, Charset encoding, Faults faults) {
    CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(bytes, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      faults.error(new LineIndex(text).line(text.length()), "has bytes that are no character of " + encoding.name());
      return text + encoding.decode(bytes);
    }
    return text;
  }

  private static void refuseControls(String text, Faults faults) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      if (!XmlText.isAllowed(c)) {
        first = count == 0 ? i : first;
        count++;
      }
      i += Character.charCount(c);
    }
    if (count > 0) {
      faults.error(new LineIndex(text).line(first), "has a character that XML does not have: 0x"
          + Integer.toHexString(text.codePointAt(first)) + (count == 1 ? "" : " (and " + (count - 1) + " more such)"));
    }
  }
}
