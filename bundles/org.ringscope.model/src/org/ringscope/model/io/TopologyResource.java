// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ringscope.model.TopologyLimits;
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

  private static final int MOST_ERRORS = 1000;

  /** A resource of an own resource set or of an editor's. */
  public TopologyResource(URI uri) {
    super(uri);
    setEncoding("UTF-8");
    getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
    getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, 120);
  }

  /** While a file is read, EMF keeps an index of its names; afterwards names may change at any time. */
  @Override
  public void doLoad(InputStream bytes, Map<?, ?> options) throws IOException {
    setIntrinsicIDToEObjectMap(new FirstOfName());
    try {
      super.doLoad(bytes, options);
    } finally {
      setIntrinsicIDToEObjectMap(null);
    }
  }

  /** What is not in the index is not in the file yet: no search through all of it for each reference. */
  @Override
  protected EObject getEObjectByID(String id) {
    EObject identified = getIDToEObjectMap().get(id);
    return !isLoading() ? super.getEObjectByID(id) : identified != null ? identified
        : getIntrinsicIDToEObjectMap().get(id);
  }

  /** Of two elements of one name, a reference means the first. */
  private static final class FirstOfName extends HashMap<String, EObject> {
    private static final long serialVersionUID = 1;

    @Override
    public EObject put(String name, EObject element) {
      return putIfAbsent(name, element);
    }
  }

  @Override
  protected XMLLoad createXMLLoad() {
    return new XMILoadImpl(createXMLHelper()) {
      @Override
      protected DefaultHandler makeDefaultHandler() {
        return new Reader(resource, helper, options);
      }
    };
  }

  /** Reads within limits, and nothing but what is in the file. */
  private static final class Reader extends SAXXMIHandler {
    private int elements;

    Reader(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
      super(resource, helper, options);
    }

    /** A name space that is not known stays unknown: EMF would open it as an address, whatever server or file it names. */
    @Override
    protected EPackage getPackageForURI(String nameSpace) {
      EPackage known = packageRegistry.getEPackage(nameSpace);
      if (known == null) {
        error(new PackageNotFoundException(nameSpace, getLocation(), getLineNumber(), getColumnNumber()));
      }
      return known;
    }

    @Override
    public void startElement(String uri, String localName, String name) {
      if (++elements > TopologyLimits.ELEMENTS) {
        throw new WrappedException(new XMIException("has more than " + TopologyLimits.ELEMENTS + " elements",
            getLocation(), getLineNumber(), getColumnNumber()));
      }
      super.startElement(uri, localName, name);
    }

    /** A file with many errors is no better known with all of them. */
    @Override
    public void error(XMIException error) {
      super.error(error);
      if (xmlResource.getErrors().size() >= MOST_ERRORS) {
        throw new WrappedException((XMIException) xmlResource.getErrors().get(0));
      }
    }
  }
}
