// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorValidator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.FeatureText;

/**
 * An element as the Properties view sees it, after the descriptors of its item provider. Cells hold text, or the number of a
 * choice; changes are commands of the document.
 */
final class ElementProperties implements IPropertySource {
  private final TopologyDocument document;
  private final EObject element;

  ElementProperties(TopologyDocument document, EObject element) {
    this.document = document;
    this.element = element;
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    List<IPropertyDescriptor> descriptors = new ArrayList<>();
    for (IItemPropertyDescriptor item : document.adapt(element, IItemPropertySource.class)
        .getPropertyDescriptors(element)) {
      EStructuralFeature feature = (EStructuralFeature) item.getFeature(element);
      PropertyDescriptor descriptor = descriptor(item, feature);
      descriptor.setDescription(FeatureValues.description(element, item, feature));
      descriptors.add(descriptor);
    }
    return descriptors.toArray(IPropertyDescriptor[]::new);
  }

  private PropertyDescriptor descriptor(IItemPropertyDescriptor item, EStructuralFeature feature) {
    String label = item.getDisplayName(element);
    if (feature.isMany()) {
      PropertyDescriptor readOnly = new PropertyDescriptor(feature, label);
      return readOnly;
    }
    return FeatureText.isChoice(feature) ? new Choice(feature, label, FeatureValues.choices(element, item, feature))
        : new Typed((EAttribute) feature, label);
  }

  @Override
  public Object getPropertyValue(Object id) {
    EStructuralFeature feature = (EStructuralFeature) id;
    Object value = element.eGet(feature);
    if (!feature.isMany() && FeatureText.isChoice(feature)) {
      return choices(feature).indexOf(value);
    }
    return FeatureText.text(element, feature);
  }

  @Override
  public void setPropertyValue(Object id, Object cell) {
    EStructuralFeature feature = (EStructuralFeature) id;
    Object value;
    if (cell instanceof Integer index) {
      List<Object> choices = choices(feature);
      if (index < 0 || index >= choices.size()) {
        return;
      }
      value = choices.get(index);
    } else {
      value = FeatureText.parse((EAttribute) feature, (String) cell);
    }
    document.set(element, feature, value);
  }

  private List<Object> choices(EStructuralFeature feature) {
    IItemPropertySource source = document.adapt(element, IItemPropertySource.class);
    return FeatureValues.choices(element, source.getPropertyDescriptor(element, feature), feature);
  }

  @Override
  public Object getEditableValue() {
    return null;
  }

  @Override
  public boolean isPropertySet(Object id) {
    return element.eIsSet((EStructuralFeature) id);
  }

  @Override
  public void resetPropertyValue(Object id) {
    document.set(element, (EStructuralFeature) id, null);
  }

  private static final class Typed extends PropertyDescriptor {
    private final EAttribute attribute;

    Typed(EAttribute attribute, String label) {
      super(attribute, label);
      this.attribute = attribute;
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
      CellEditor editor = new TextCellEditor(parent);
      ICellEditorValidator validator = text -> {
        try {
          FeatureText.parse(attribute, (String) text);
          return null;
        } catch (IllegalArgumentException e) {
          return e.getMessage();
        }
      };
      editor.setValidator(validator);
      return editor;
    }
  }

  private static final class Choice extends ComboBoxPropertyDescriptor {
    Choice(EStructuralFeature feature, String label, List<Object> choices) {
      super(feature, label, choices.stream().map(ElementText::choice).toArray(String[]::new));
      setLabelProvider(new LabelProvider() {
        @Override
        public String getText(Object index) {
          int at = (Integer) index;
          return at < 0 || at >= choices.size() ? "" : ElementText.choice(choices.get(at));
        }
      });
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
      CellEditor editor = super.createPropertyEditor(parent);
      editor.setStyle(SWT.READ_ONLY);
      return editor;
    }
  }
}
