// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.payload.DecodedPayload;
import org.ringscope.analysis.payload.PayloadField;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceSession;

/**
 * One message: the fields of its payload beside its bytes. Pointing at a field, or selecting it, marks its bytes; a click on
 * a byte selects its field.
 */
final class PayloadDetail {
  private static final int BYTES_SHOWN = 16 << 10;

  private final SashForm sash;
  private final Tree tree;
  private final StyledText text;
  private DecodedPayload decoded;
  /** Characters of the text before the bytes, and bytes in it. */
  private int head;
  private int shown;

  PayloadDetail(Composite parent) {
    sash = new SashForm(parent, SWT.HORIZONTAL);
    tree = new Tree(sash, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    tree.setFont(JFaceResources.getTextFont());
    tree.setData("id", "org.ringscope.ui.messages.fields");
    AccessibleName.give(tree, "Fields of the payload");
    column(170); // their meaning is plain, and the view is often low
    column(420);
    text = new StyledText(sash, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setData("id", "org.ringscope.ui.messages.detail");
    AccessibleName.give(text, "Bytes of the payload");
    sash.setWeights(45, 55);
    tree.addListener(SWT.Selection, event -> mark(fieldOf((TreeItem) event.item)));
    tree.addListener(SWT.MouseMove, event -> mark(fieldOf(tree.getItem(new Point(event.x, event.y)))));
    tree.addListener(SWT.MouseExit, event -> mark(selectedField()));
    tree.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy();
      }
    });
    text.addListener(SWT.MouseDown,
        event -> select(HexDump.indexAt(text.getOffsetAtPoint(new Point(event.x, event.y)) - head)));
    Menu menu = new Menu(tree);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy as Text\tCtrl+C");
    copy.addListener(SWT.Selection, event -> copy());
    tree.setMenu(menu);
  }

  Control control() {
    return sash;
  }

  /** What has rows or a caret of its own. */
  List<Control> focusable() {
    return List.of(tree, text);
  }

  private void column(int width) {
    new TreeColumn(tree, SWT.LEFT).setWidth(width);
  }

  /** @param payload what the message means, null if nobody knows */
  void show(Message message, TraceSession trace, DecodedPayload payload) {
    decoded = payload;
    shown = Math.min(BYTES_SHOWN, message.payload().length);
    StringBuilder all = new StringBuilder(MessageText.head(message, trace));
    head = all.length();
    HexDump.append(all, Arrays.copyOf(message.payload(), shown));
    text.setText(all.toString());
    tree.setRedraw(false);
    tree.removeAll();
    if (payload != null) {
      for (PayloadField field : payload.fields()) {
        fill(new TreeItem(tree, SWT.NONE), field);
      }
    }
    tree.setRedraw(true);
  }

  /** @param said what there is to say of something without bytes */
  void show(String said) {
    clear();
    text.setText(said);
  }

  private static void fill(TreeItem item, PayloadField field) {
    item.setText(new String[] {field.name(), field.value()});
    item.setData(field);
    for (PayloadField part : field.fields()) {
      fill(new TreeItem(item, SWT.NONE), part);
    }
    item.setExpanded(true);
  }

  void clear() {
    decoded = null;
    shown = 0;
    tree.removeAll();
    text.setText("");
  }

  private static PayloadField fieldOf(TreeItem item) {
    return item == null ? null : (PayloadField) item.getData();
  }

  private PayloadField selectedField() {
    return tree.getSelectionCount() == 0 ? null : fieldOf(tree.getSelection()[0]);
  }

  /** Marks the bytes of a field, those of the selected one for null. */
  private void mark(PayloadField field) {
    PayloadField marked = field == null ? selectedField() : field;
    text.setStyleRanges(new StyleRange[0]);
    if (marked == null) {
      return;
    }
    int end = Math.min(shown, marked.offset() + marked.length());
    for (int from = marked.offset(); from < end; from = (from / 16 + 1) * 16) {
      int last = Math.min(end, (from / 16 + 1) * 16) - 1;
      mark(HexDump.digits(from), HexDump.digits(last) + 2);
      mark(HexDump.character(from), HexDump.character(last) + 1);
    }
  }

  private void mark(int from, int to) {
    Display display = text.getDisplay();
    text.setStyleRange(new StyleRange(head + from, to - from, display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT),
        display.getSystemColor(SWT.COLOR_LIST_SELECTION)));
  }

  /** Selects the smallest field around a byte. */
  private void select(int index) {
    TreeItem found = index < 0 || index >= shown ? null : around(index, tree.getItems());
    if (found != null) {
      tree.setSelection(found);
      mark(fieldOf(found));
    }
  }

  private static TreeItem around(int index, TreeItem[] items) {
    for (TreeItem item : items) {
      PayloadField field = fieldOf(item);
      if (index >= field.offset() && index < field.offset() + field.length()) {
        TreeItem part = around(index, item.getItems());
        return part == null ? item : part;
      }
    }
    return null;
  }

  /** The selected field, or everything. */
  private void copy() {
    if (decoded != null) {
      PayloadField field = selectedField();
      String copied = field == null ? decoded.text()
          : new DecodedPayload(field.name() + ": " + field.value(), field.fields()).text();
      ClipboardContents.put(tree.getDisplay(), copied);
    }
  }
}
