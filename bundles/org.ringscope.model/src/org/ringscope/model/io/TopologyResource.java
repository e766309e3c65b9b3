// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A {@code .topology} file: XMI in UTF-8 that refuses document types and external entities. */
public final class TopologyResource extends XMIResourceImpl {

  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  /** Without a document type there are no entities at all; the others guard parsers that do not know the first. */
  private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
      XERCES + "disallow-doctype-decl", true,
      XERCES + "nonvalidating/load-external-dtd", false,
      SAX + "external-general-entities", false,
      SAX + "external-parameter-entities", false);

  /** A resource of an own resource set or of an editor's. */
  public TopologyResource(URI uri) {
    super(uri);
    setEncoding("UTF-8");
    getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
    getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, 120);
  }
}
