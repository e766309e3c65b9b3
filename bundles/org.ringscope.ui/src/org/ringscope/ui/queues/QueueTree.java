// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.ringscope.picture.ring.QueueClock;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ElidedText;
import org.ringscope.ui.canvas.CellPictures;

/** The queues as a tree whose items are made when they are seen: devices, and their queues with a clock each. */
final class QueueTree {
  private static final int CLOCK = 16;
  private static final int MARGIN = 4;

  private final Tree tree;
  private final CellPictures pictures;
  /** Keeps the room of the clock. */
  private final Image room;
  private final Set<String> collapsed = new HashSet<>();
  private List<QueueRow> all = List.of();
  private List<QueueGroup> groups = List.of();
  private String words = "";
  private QueueColumn sorted = QueueColumn.PROBLEM;
  private boolean isReversed;
  private boolean isIdleShown;
  private int problemWidth = QueueColumn.PROBLEM.width();

  QueueTree(Composite parent) {
    tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    tree.setHeaderVisible(true);
    tree.setData("id", "org.ringscope.ui.queues.tree");
    AccessibleName.give(tree, "Queues");
    ImageData clear = new ImageData(CLOCK, CLOCK, 32, new PaletteData(0xFF00, 0xFF0000, 0xFF000000));
    clear.alphaData = new byte[CLOCK * CLOCK];
    room = new Image(parent.getDisplay(), clear);
    tree.addDisposeListener(event -> room.dispose());
    pictures = new CellPictures(tree);
    for (QueueColumn each : QueueColumn.values()) {
      TreeColumn column = new TreeColumn(tree, each.isNumber() ? SWT.RIGHT : SWT.LEFT);
      column.setText(each.title());
      column.setToolTipText(each.tip());
      column.setWidth(each.width());
      column.setMoveable(true);
      column.addListener(SWT.Selection, event -> sort(column, each));
    }
    tree.setColumnOrder(QueueColumn.inOrder());
    tree.addListener(SWT.Resize, event -> fit());
    tree.addListener(SWT.SetData, this::fill);
    tree.addListener(SWT.EraseItem, this::erase);
    tree.addListener(SWT.PaintItem, this::paint);
    tree.addListener(SWT.Expand, event -> expanded((TreeItem) event.item, true));
    tree.addListener(SWT.Collapse, event -> expanded((TreeItem) event.item, false));
  }

  /** What is wrong is said in words, and has the room that numbers leave; until the user gives it another width. */
  private void fit() {
    TreeColumn problem = tree.getColumn(QueueColumn.PROBLEM.ordinal());
    if (problem.getWidth() == problemWidth) {
      int others = 0;
      for (TreeColumn column : tree.getColumns()) {
        others += column == problem ? 0 : column.getWidth();
      }
      problemWidth = Math.max(QueueColumn.PROBLEM.width(), tree.getClientArea().width - others - 1);
      problem.setWidth(problemWidth);
    }
  }

  Tree control() {
    return tree;
  }

  /** @param chosen hears which queue the user selected, @param opened which one is to be opened */
  void listen(Consumer<QueueRow> chosen, Consumer<QueueRow> opened) {
    tree.addListener(SWT.Selection, event -> tell(chosen));
    tree.addListener(SWT.DefaultSelection, event -> tell(opened));
  }

  private void tell(Consumer<QueueRow> hears) {
    QueueRow row = selected();
    if (row != null) {
      hears.accept(row);
    }
  }

  /** The queue that is selected, null for none. */
  QueueRow selected() {
    return tree.getSelectionCount() == 0 ? null : row(tree.getSelection()[0]);
  }

  /** All rows as they are shown, folded or not. */
  List<QueueRow> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  void show(List<QueueRow> rows) {
    all = rows;
    update();
  }

  void filter(String newWords) {
    words = newWords;
    update();
  }

  private void sort(TreeColumn column, QueueColumn by) {
    isReversed = by == sorted && !isReversed;
    sorted = by;
    tree.setSortColumn(column);
    tree.setSortDirection(isReversed ? SWT.UP : SWT.DOWN);
    update();
  }

  private void update() {
    Comparator<QueueRow> order = isReversed ? sorted.order().reversed() : sorted.order();
    List<QueueGroup> now = QueueGroup.of(all, words, order);
    boolean isSame = now.size() == groups.size();
    for (int i = 0; isSame && i < now.size(); i++) {
      isSame = now.get(i).isSame(groups.get(i));
    }
    QueueRow selected = isSame ? null : selected();
    groups = now;
    if (isSame) {
      renew();
      return;
    }
    tree.setRedraw(false);
    tree.removeAll(); // rows have other places: what was there says nothing of them
    tree.setItemCount(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      TreeItem item = tree.getItem(i);
      item.setItemCount(groups.get(i).rows().size());
      item.setExpanded(isExpanded(groups.get(i)));
    }
    tree.setRedraw(true);
    if (selected != null) {
      mark(selected);
    }
  }

  /** Rows stay where they are: in those that were seen what is other is written. */
  private void renew() {
    for (int i = 0; i < groups.size(); i++) {
      TreeItem head = tree.getItem(i);
      fill(head, groups.get(i));
      for (int j = 0; j < groups.get(i).rows().size(); j++) {
        TreeItem item = head.getItem(j);
        if (item.getData() instanceof QueueRow before) {
          renew(item, before, groups.get(i).rows().get(j));
        }
      }
    }
  }

  private void renew(TreeItem item, QueueRow before, QueueRow now) {
    boolean isDrawn = fill(item, before, now);
    if (!isDrawn && item.getParentItem().getExpanded()
        && (before.queue().isWrong() != now.queue().isWrong()
            || !QueueClock.isSame(before.queue().state(), now.queue().state()))) {
      Rectangle cell = item.getBounds(0);
      tree.redraw(0, cell.y, cell.x + CLOCK, cell.height, false);
    }
  }

  /** @param before what the item says, null for nothing. @return whether it says something else now */
  private static boolean fill(TreeItem item, QueueRow before, QueueRow now) {
    item.setData(now);
    boolean isOther = false;
    for (QueueColumn column : QueueColumn.values()) {
      String text = column.text(now);
      if (before == null || !text.equals(column.text(before))) {
        item.setText(column.ordinal(), text);
        isOther = true;
      }
    }
    return isOther;
  }

  private static void fill(TreeItem head, QueueGroup group) {
    long wrong = group.rows().stream().filter(each -> each.queue().isWrong()).count();
    head.setText(0, group.name());
    head.setText(QueueColumn.PROBLEM.ordinal(),
        group.isIdle() ? "nothing passes through them" : wrong == 0 ? "" : wrong + " of " + group.rows().size());
  }

  private boolean isExpanded(QueueGroup group) {
    return group.isIdle() ? isIdleShown : !collapsed.contains(group.name());
  }

  private void expanded(TreeItem item, boolean isOpen) {
    QueueGroup group = groups.get(tree.indexOf(item));
    if (group.isIdle()) {
      isIdleShown = isOpen;
    } else if (isOpen) {
      collapsed.remove(group.name());
    } else {
      collapsed.add(group.name());
    }
  }

  /** Selects the row of a queue without telling anybody; shows it where it is folded away only if that was the user's choice. */
  void mark(QueueRow wanted) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = 0; j < groups.get(i).rows().size(); j++) {
        if (groups.get(i).rows().get(j).isSame(wanted)) {
          if (isExpanded(groups.get(i))) {
            tree.setSelection(tree.getItem(i).getItem(j));
          }
          return;
        }
      }
    }
  }

  private void fill(Event event) {
    TreeItem item = (TreeItem) event.item;
    QueueRow row = row(item);
    if (row != null) {
      fill(item, null, row);
      item.setImage(0, room);
    } else if (item.getParentItem() == null && event.index < groups.size()) {
      QueueGroup group = groups.get(event.index);
      item.setItemCount(group.rows().size());
      fill(item, group);
    }
  }

  /** Null for the head of a group, and for an item whose row has gone. */
  private QueueRow row(TreeItem item) {
    TreeItem head = item.getParentItem();
    int group = head == null ? -1 : tree.indexOf(head);
    int index = head == null ? -1 : head.indexOf(item);
    return group >= 0 && group < groups.size() && index >= 0 && index < groups.get(group).rows().size()
        ? groups.get(group).rows().get(index) : null;
  }

  /** Of the room of a name: its column may be narrower than what it says. */
  private int room(TreeItem item) {
    Rectangle cell = item.getBounds(0);
    return cell.x + cell.width - item.getTextBounds(0).x - MARGIN;
  }

  private boolean isNameCut(Event event) {
    return event.index == 0 && event.gc.textExtent(((TreeItem) event.item).getText(0)).x > room((TreeItem) event.item);
  }

  /** A name that does not fit is not drawn by the platform. */
  private void erase(Event event) {
    if (isNameCut(event)) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    if (isNameCut(event)) {
      TreeItem item = (TreeItem) event.item;
      Rectangle text = item.getTextBounds(0);
      String name = ElidedText.within(event.gc, item.getText(0), room(item));
      event.gc.drawText(name, text.x, text.y + (text.height - event.gc.textExtent(name).y) / 2, SWT.DRAW_TRANSPARENT);
    }
    if (event.index == 0 && event.item.getData() instanceof QueueRow row) {
      Rectangle cell = new Rectangle(event.x, event.y, CLOCK, event.height);
      QueueClock.draw(pictures.on(event.gc, cell), event.x + CLOCK / 2.0, event.y + event.height / 2.0,
          CLOCK / 2.0 - 1, row.queue().state(), row.queue().isWrong());
    }
  }
}
