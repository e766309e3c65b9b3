// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A {@code .topology} file: XMI in UTF-8 that refuses document types and external entities, and makes nobody fetch anything. */
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

  /** A name space that is not known stays unknown: EMF would open it as an address, whatever server or file it names. */
  @Override
  protected XMLLoad createXMLLoad() {
    return new XMILoadImpl(createXMLHelper()) {
      @Override
      protected DefaultHandler makeDefaultHandler() {
        return new SAXXMIHandler(resource, helper, options) {
          @Override
          protected EPackage getPackageForURI(String nameSpace) {
            EPackage known = packageRegistry.getEPackage(nameSpace);
            if (known == null) {
              error(new PackageNotFoundException(nameSpace, getLocation(), getLineNumber(), getColumnNumber()));
            }
            return known;
          }
        };
      }
    };
  }
}
