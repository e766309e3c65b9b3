// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.editing.QuickFix;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.ui.CaughtUi;

/** A form with a row for each feature of one element, or for some of them, made of the descriptors of its item provider. */
public final class ElementForm {
  private static final int MESSAGE_WIDTH = 300;

  private final Predicate<EStructuralFeature> wanted;
  private final boolean hasTitle;
  private final FormToolkit toolkit;
  private final ScrolledForm form;
  private final List<FeatureField> fields = new ArrayList<>();
  private Label findings;
  private Composite fixes;
  private TopologyDocument document;
  private EObject element;

  /** With all features, below a title. */
  public ElementForm(Composite parent) {
    this(parent, feature -> true, true);
  }

  /**
   * With some of the features.
   *
   * @param hasTitle whether it says which element it shows
   */
  public ElementForm(Composite parent, Predicate<EStructuralFeature> wanted, boolean hasTitle) {
    this.wanted = wanted;
    this.hasTitle = hasTitle;
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    if (hasTitle) {
      toolkit.decorateFormHeading(form.getForm());
    }
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(form.getBody());
    form.addDisposeListener(e -> toolkit.dispose());
  }

  /** Shows an element of a document; null for none. */
  public void show(TopologyDocument of, EObject shown) {
    if (shown == element && of == document) {
      refresh();
      return;
    }
    document = of;
    element = shown;
    form.setRedraw(false);
    for (Control control : form.getBody().getChildren()) {
      control.dispose();
    }
    fields.clear();
    findings = null;
    fixes = null;
    if (element != null) {
      findings = toolkit.createLabel(form.getBody(), "", SWT.WRAP);
      findings.setData("id", "org.ringscope.ide.findings");
      GridDataFactory.fillDefaults().span(2, 1).hint(MESSAGE_WIDTH, SWT.DEFAULT).exclude(true).applyTo(findings);
      fixes = toolkit.createComposite(form.getBody());
      GridLayoutFactory.fillDefaults().applyTo(fixes);
      GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(fixes);
      for (IItemPropertyDescriptor descriptor : document.properties(element)) {
        if (wanted.test((EStructuralFeature) descriptor.getFeature(element))) {
          fields.add(FeatureField.create(form.getBody(), toolkit, document, element, descriptor));
        }
      }
    }
    refreshHead();
    form.reflow(true);
    form.setRedraw(true);
  }

  /** Shows the values again after something has changed. */
  public void refresh() {
    refreshHead();
    fields.forEach(FeatureField::refresh);
  }

  /** What is wrong with the element, above its fields. */
  private void refreshHead() {
    if (hasTitle) {
      form.setText(element == null ? "" : ElementText.type(element.eClass()) + " " + ElementText.name(element));
      form.setImage(element == null ? null : ElementLabels.icon(element));
    }
    List<Finding> found = element == null ? List.of()
        : document.findings(element);
    String text = found.stream().map(Finding::message).collect(Collectors.joining("\n"));
    if (findings == null || findings.isDisposed() || text.equals(findings.getText())) {
      return;
    }
    findings.setText(text);
    boolean isWrong = found.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
    findings.setForeground(isWrong ? JFaceColors.getErrorText(form.getDisplay()) : null);
    findings.setVisible(!text.isEmpty());
    ((GridData) findings.getLayoutData()).exclude = text.isEmpty();
    showFixes(found);
    form.reflow(true);
  }

  /** A link for each fix of what is wrong, below its words. */
  private void showFixes(List<Finding> found) {
    for (Control link : fixes.getChildren()) {
      link.dispose();
    }
    List<QuickFix> all = document.isRecorded() ? List.of()
        : found.stream().flatMap(finding -> QuickFix.of(finding.rule(), finding.object()).stream()).toList();
    for (QuickFix fix : all) {
      Hyperlink link = toolkit.createHyperlink(fixes, fix.label(), SWT.NONE);
      link.setData("id", "org.ringscope.ide.fix");
      link.setToolTipText("Quick fix (Ctrl+1); Undo takes it back");
      TopologyDocument of = document;
      link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
          e -> CaughtUi.later(link.getDisplay(), () -> of.change(fix.label(), fix.change()))));
    }
    fixes.setVisible(!all.isEmpty());
    ((GridData) fixes.getLayoutData()).exclude = all.isEmpty();
  }
}
