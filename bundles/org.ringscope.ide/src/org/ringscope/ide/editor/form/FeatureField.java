// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.DefaultTexts;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.FeatureText;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;

/** One row of the form: label and control of one feature, and a sign that says what is wrong with its value. */
abstract class FeatureField {
  protected final TopologyDocument document;
  protected final EObject element;
  protected final IItemPropertyDescriptor descriptor;
  protected final EStructuralFeature feature;
  private ControlDecoration sign;

  private FeatureField(TopologyDocument document, EObject element, IItemPropertyDescriptor descriptor) {
    this.document = document;
    this.element = element;
    this.descriptor = descriptor;
    feature = (EStructuralFeature) descriptor.getFeature(element);
  }

  /** Makes the row that fits the feature's type. */
  static FeatureField create(Composite parent, FormToolkit toolkit, TopologyDocument document, EObject element,
      IItemPropertyDescriptor descriptor) {
    EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(element);
    FeatureField field;
    if (feature.isMany()) {
      field = new Several(document, element, descriptor);
    } else if (FeatureText.isChoice(feature)) {
      field = new Choice(document, element, descriptor);
    } else {
      field = new Typed(document, element, descriptor);
    }
    field.createRow(parent, toolkit);
    return field;
  }

  private void createRow(Composite parent, FormToolkit toolkit) {
    String description = FeatureValues.description(element, descriptor, feature);
    Label label = toolkit.createLabel(parent, descriptor.getDisplayName(element) + ":");
    label.setToolTipText(description);
    Control control = createControl(parent, toolkit);
    control.setToolTipText(description);
    control.setData("feature", feature.getName());
    control.setEnabled(!document.isRecorded());
    GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).align(SWT.FILL, SWT.CENTER).applyTo(control);
    sign = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
    sign.hide();
    refresh();
  }

  abstract Control createControl(Composite parent, FormToolkit toolkit);

  abstract void showValue();

  /** Shows the model's value and what is wrong with it. */
  final void refresh() {
    showValue();
    List<Finding> findings = document.findings(element, feature);
    if (findings.isEmpty()) {
      sign.hide();
    } else {
      Severity worst = findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
      complain(findings.stream().map(Finding::message).collect(Collectors.joining("\n")), worst);
    }
  }

  protected final void complain(String text, Severity severity) {
    sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(switch (severity) {
      case ERROR -> FieldDecorationRegistry.DEC_ERROR;
      case WARNING -> FieldDecorationRegistry.DEC_WARNING;
      case HINT -> FieldDecorationRegistry.DEC_INFORMATION;
    }).getImage());
    sign.setDescriptionText(text);
    sign.show();
  }

  /** Text that is typed; taken over with Enter or when the focus leaves. */
  private static final class Typed extends FeatureField {
    private Text text;

    Typed(TopologyDocument document, EObject element, IItemPropertyDescriptor descriptor) {
      super(document, element, descriptor);
    }

    @Override
    Control createControl(Composite parent, FormToolkit toolkit) {
      text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
      text.addListener(SWT.DefaultSelection, e -> commit());
      text.addListener(SWT.FocusOut, e -> commit());
      text.addListener(SWT.KeyDown, e -> {
        if (e.keyCode == SWT.ESC) {
          refresh();
        }
      });
      return text;
    }

    @Override
    void showValue() {
      String shown = FeatureText.text(element, feature);
      if (!text.getText().equals(shown)) {
        text.setText(shown);
      }
      text.setMessage(DefaultTexts.of(element, feature));
    }

    private void commit() {
      if (text.getText().equals(FeatureText.text(element, feature))) {
        refresh();
        return;
      }
      try {
        document.set(element, feature, FeatureText.parse((EAttribute) feature, text.getText()));
      } catch (IllegalArgumentException e) {
        complain(e.getMessage(), Severity.ERROR);
      }
    }
  }

  /** One of a list. */
  private static final class Choice extends FeatureField {
    private Combo combo;
    private List<Object> choices;
    private List<String> items;

    Choice(TopologyDocument document, EObject element, IItemPropertyDescriptor descriptor) {
      super(document, element, descriptor);
    }

    @Override
    Control createControl(Composite parent, FormToolkit toolkit) {
      combo = new Combo(parent, SWT.READ_ONLY);
      toolkit.adapt(combo, true, false);
      // The wheel scrolls the form; it must not change values on the way.
      combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
      combo.addListener(SWT.Selection, e -> document.set(element, feature, choices.get(combo.getSelectionIndex())));
      return combo;
    }

    @Override
    void showValue() {
      choices = FeatureValues.choices(element, descriptor, feature);
      List<String> now = choices.stream().map(ElementText::choice).toList();
      if (!now.equals(items)) { // a list of many hundreds takes its time
        items = now;
        combo.setItems(now.toArray(String[]::new));
      }
      combo.select(choices.indexOf(element.eGet(feature)));
    }
  }

  /** Any number of a list. */
  private static final class Several extends FeatureField {
    private Text text;

    Several(TopologyDocument document, EObject element, IItemPropertyDescriptor descriptor) {
      super(document, element, descriptor);
    }

    @Override
    Control createControl(Composite parent, FormToolkit toolkit) {
      Composite row = toolkit.createComposite(parent);
      row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
      text = toolkit.createText(row, "", SWT.SINGLE | SWT.READ_ONLY | SWT.BORDER);
      GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
      toolkit.createButton(row, "…", SWT.PUSH).addListener(SWT.Selection, e -> choose());
      return row;
    }

    @Override
    void showValue() {
      text.setText(FeatureText.text(element, feature));
    }

    private void choose() {
      List<Object> chosen = ElementChooser.choose(text.getShell(), descriptor.getDisplayName(element),
          FeatureValues.choices(element, descriptor, feature), (List<?>) element.eGet(feature));
      if (chosen != null) {
        document.set(element, feature, chosen);
      }
    }
  }
}
