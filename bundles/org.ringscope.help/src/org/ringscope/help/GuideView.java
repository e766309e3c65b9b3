// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A cheat sheet: what to do, step by step, with a button that does it. */
public final class GuideView extends ViewPart {
  static final String ID = "org.ringscope.help.guide";
  private static final String POINT = "org.eclipse.ui.cheatsheets.cheatSheetContent";

  private ScrolledComposite scroll;
  private Composite page;

  /** The sheet with this id, or the first one; null if there is none. */
  static IConfigurationElement find(String id) {
    for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      if (element.getName().equals("cheatsheet") && (id == null || id.equals(element.getAttribute("id")))) {
        return element;
      }
    }
    return null;
  }

  @Override
  public void createPartControl(Composite parent) {
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, event -> fit());
    show(find(null));
  }

  @Override
  public void setFocus() {
    if (page == null || !page.setFocus()) {
      scroll.setFocus();
    }
  }

  /** Shows a sheet from its begin. */
  void show(IConfigurationElement sheet) {
    if (page != null) {
      page.dispose();
    }
    page = new Composite(scroll, SWT.NONE);
    page.setData("id", "org.ringscope.help.guide.page");
    GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(page);
    scroll.setContent(page);
    if (sheet != null) {
      try {
        fill(read(sheet));
      } catch (IOException | SAXException | ParserConfigurationException e) {
        ILog.of(GuideView.class).error("cheat sheet " + sheet.getAttribute("id") + " cannot be read", e);
      }
    }
    page.layout(true);
    fit();
  }

  private static Element read(IConfigurationElement sheet)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    try (InputStream bytes = Platform.getBundle(sheet.getContributor().getName())
        .getEntry(sheet.getAttribute("contentFile")).openStream()) {
      return factory.newDocumentBuilder().parse(bytes).getDocumentElement();
    }
  }

  private void fill(Element sheet) {
    text(sheet.getAttribute("title")).setFont(JFaceResources.getHeaderFont());
    text(description(sheet.getElementsByTagName("intro").item(0)));
    NodeList items = sheet.getElementsByTagName("item");
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      String title = i + 1 + ". " + item.getAttribute("title");
      text(title).setFont(JFaceResources.getBannerFont());
      text(description(item));
      if (item.getElementsByTagName("command").item(0) instanceof Element command) {
        button(title, command.getAttribute("serialization"));
      }
    }
  }

  private static String description(org.w3c.dom.Node of) {
    return ((Element) of).getElementsByTagName("description").item(0).getTextContent().strip();
  }

  private Label text(String words) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void button(String title, String command) {
    Button button = new Button(page, SWT.PUSH);
    button.setText("Do It");
    button.setToolTipText(title);
    button.setData("id", "org.ringscope.help.guide.step");
    button.addListener(SWT.Selection, event -> {
      try {
        getSite().getService(IHandlerService.class)
            .executeCommand(getSite().getService(ICommandService.class).deserialize(command), null);
        button.setText("Do It Again");
        page.layout(true);
      } catch (CommandException e) {
        ILog.of(GuideView.class).error("command=" + command + " failed", e);
      }
    });
  }

  private void fit() {
    scroll.setMinHeight(page == null ? 0 : page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
  }
}
