// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.filter;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.DescribedNames;
import org.ringscope.analysis.condition.Vocabulary;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.canvas.NoticeColors;

/**
 * A condition that the user types, how many rows it lets through, and a menu of filters that were used. What cannot be understood
 * is marked and said below the field, and the rows stay as they were.
 */
public final class FilterField extends Composite {
  static final String HELP = "/org.ringscope.ide/help/conditions.html";
  private static final int DELAY_MILLIS = 250;
  private static final int DECORATION_WIDTH = 10;

  private final Vocabulary vocabulary;
  private final Supplier<Collection<SystemDescription>> systems;
  private final Consumer<Condition> changed;
  private final Text text;
  private final Label count;
  private final Label note;
  private final ControlDecoration mark;
  private Condition condition = Condition.ALL;
  private Runnable pending;
  private String saidOfTrace = "";

  /**
   * @param id of the view; those of the field and its note begin with it
   * @param values what fields can be in the traces that are open
   * @param systems of the traces that are open
   * @param changed called when there is another condition
   */
  public FilterField(Composite parent, String id, Vocabulary vocabulary,
      Function<ConditionField, Collection<String>> values, Supplier<Collection<SystemDescription>> systems,
      Consumer<Condition> changed) {
    super(parent, SWT.NONE);
    this.vocabulary = vocabulary;
    this.systems = systems;
    this.changed = changed;
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(this);
    text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage("filter: words, queue=rpmsg0/1, time>1.25 (Ctrl+Space proposes)");
    text.setToolTipText("Which rows are shown: words to search, and comparisons such as queue=rpmsg0/1. "
        + "Ctrl+Space proposes, F1 explains.");
    text.setData("id", id + ".filter");
    text.addModifyListener(event -> applySoon());
    text.addListener(SWT.Help, event -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(HELP));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(DECORATION_WIDTH, 0)
        .applyTo(text);
    ConditionProposals.install(text, vocabulary, values);
    mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
    mark.hide();
    count = new Label(this, SWT.NONE);
    count.setData("id", id + ".count");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
    FilterMenu menu = new FilterMenu(this, id, text);
    text.addListener(SWT.DefaultSelection, event -> menu.used(text.getText()));
    note = new Label(this, SWT.WRAP);
    note.setData("id", id + ".filterNote");
    NoticeColors.give(note);
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(note);
  }

  /** The one that is understood last. */
  public Condition condition() {
    return condition;
  }

  public Text text() {
    return text;
  }

  /** Says how many rows are let through. */
  public void showCount(long shown, long all) {
    String said = condition.isAll() ? TimeText.grouped(all) : TimeText.grouped(shown) + " of " + TimeText.grouped(all);
    String before = count.getText();
    if (!said.equals(before)) {
      count.setText(said);
      if (said.length() != before.length()) { // else it has the room that it needs
        layout();
      }
    }
  }

  /** Other traces may have what is named, or not. @param said what is to be known of them, empty for nothing */
  public void traceChanged(String said) {
    saidOfTrace = said;
    if (pending == null) {
      read();
    }
  }

  /** Waits until typing pauses. */
  private void applySoon() {
    Runnable now = this::apply;
    pending = now;
    CaughtUi.later(getDisplay(), DELAY_MILLIS, () -> {
      if (pending == now && !isDisposed()) {
        pending = null;
        now.run();
      }
    });
  }

  private void apply() {
    Condition before = condition;
    if (read() && !condition.equals(before)) {
      changed.accept(condition);
    }
  }

  /** Takes what was typed; false if it cannot be understood. */
  private boolean read() {
    try {
      condition = Condition.parse(text.getText(), vocabulary);
      ConditionException missing = DescribedNames.missing(condition, systems.get());
      mark(missing == null ? "" : missing.getMessage(), FieldDecorationRegistry.DEC_WARNING);
      return true;
    } catch (ConditionException e) {
      mark(e.getMessage(), FieldDecorationRegistry.DEC_ERROR);
      return false;
    }
  }

  private void mark(String problem, String severity) {
    if (problem.isEmpty()) {
      mark.hide();
    } else {
      mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(severity).getImage());
      mark.setDescriptionText(problem);
      mark.show();
    }
    String said = problem.isEmpty() ? saidOfTrace : problem;
    if (LabelText.show(note, said)) {
      note.setVisible(!said.isEmpty());
      ((GridData) note.getLayoutData()).exclude = said.isEmpty();
      getParent().layout(true, true);
    }
  }
}
