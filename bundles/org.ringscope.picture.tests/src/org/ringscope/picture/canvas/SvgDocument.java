// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG picture as a tree, for assertions on its structure. */
public final class SvgDocument {
  private final Element root;

  private SvgDocument(Element root) {
    this.root = root;
  }

  /** Fails unless the text is well-formed XML. */
  public static SvgDocument parse(String svg) {
    try {
      return new SvgDocument(DocumentBuilderFactory.newInstance().newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg))).getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + svg, e);
    }
  }

  /** The named group with this id, null if there is none. */
  public SvgDocument group(String id) {
    for (Element element : elements("g")) {
      if (element.getAttribute("id").equals(id)) {
        return new SvgDocument(element);
      }
    }
    return null;
  }

  /** Ids of all groups that begin with a prefix, in the order of the picture. */
  public List<String> groupIds(String prefix) {
    return elements("g").stream().map(g -> g.getAttribute("id")).filter(id -> id.startsWith(prefix)).toList();
  }

  public List<Element> elements(String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add((Element) nodes.item(i));
    }
    return list;
  }

  /** All lines of text, in the order of the picture. */
  public List<String> texts() {
    return elements("text").stream().map(Node::getTextContent).toList();
  }

  /** The first line of text that contains a part. */
  public Element text(String part) {
    return elements("text").stream().filter(text -> text.getTextContent().contains(part)).findFirst().orElse(null);
  }

  /** Fill of the first shape. */
  public String fill() {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getAttribute("fill").isEmpty()
          && !element.getTagName().equals("text")) {
        return element.getAttribute("fill");
      }
    }
    return "";
  }

  public String tooltip() {
    List<Element> titles = elements("title");
    return titles.isEmpty() ? "" : titles.get(0).getTextContent();
  }

  public static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
