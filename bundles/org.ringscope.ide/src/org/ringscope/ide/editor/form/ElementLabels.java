// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.Icons;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.ElementDetails;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.validation.Severity;

/** Labels of elements in trees: icon of the type, name, detail in grey; a sign where something is wrong in or below it. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {
  private final Supplier<TopologyDocument> document;

  ElementLabels(Supplier<TopologyDocument> document) {
    this.document = document;
  }

  public static Image icon(EObject element) {
    return Icons.image("model/" + element.eClass().getName());
  }

  @Override
  public StyledString getStyledText(Object object) {
    EObject element = (EObject) object;
    StyledString text = new StyledString(ElementText.name(element));
    String detail = ElementDetails.of(element);
    if (!detail.isEmpty()) {
      text.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  @Override
  public String getText(Object element) {
    return ElementText.name((EObject) element);
  }

  @Override
  public Image getImage(Object object) {
    EObject element = (EObject) object;
    TopologyDocument current = document.get();
    Severity worst = current == null ? null : current.worstWithin(element);
    if (worst == null || worst == Severity.HINT) {
      return icon(element);
    }
    return withSign(element,
        worst == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
  }

  private static Image withSign(EObject element, String sign) {
    String key = "org.ringscope.ide/" + element.eClass().getName() + "/" + sign;
    Image image = JFaceResources.getImage(key);
    if (image == null) {
      JFaceResources.getImageRegistry().put(key, new DecorationOverlayIcon(icon(element),
          PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sign), IDecoration.BOTTOM_LEFT));
      image = JFaceResources.getImage(key);
    }
    return image;
  }
}
