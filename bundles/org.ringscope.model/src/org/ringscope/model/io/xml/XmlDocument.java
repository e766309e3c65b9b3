// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * A file.
 *
 * @param root its one element; what is in front of it is {@link XmlElement#before}
 * @param epilog what stands behind it
 * @param prefixes name spaces that the root element declares, by their prefix; the default one by ""
 * @param nameSpace the name space of the root element, "" for none
 * @param encoding how characters are written as bytes
 * @param hasMark whether the bytes begin with a byte order mark
 * @param lineEnd what ends a line
 */
public record XmlDocument(XmlElement root, String epilog, Map<String, String> prefixes, String nameSpace,
    Charset encoding, boolean hasMark, String lineEnd) {

  /** The same file with another root element in place of what was read. */
  public XmlDocument withRoot(XmlElement other) {
    return new XmlDocument(other, epilog, prefixes, nameSpace, encoding, hasMark, lineEnd);
  }

  /** The bytes of a text that has the characters of this file's encoding. */
  public byte[] bytes(String text) {
    return (hasMark ? "\uFEFF" + text : text).getBytes(encoding);
  }
}
