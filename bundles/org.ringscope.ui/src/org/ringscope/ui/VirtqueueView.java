// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.picture.ring.RingPicture;

/** One virtqueue at the cursor: its memory as it lies, or the clock of its indices. */
public final class VirtqueueView extends CursorView {
  public static final String ID = "org.ringscope.ui.virtqueue";
  private static final String QUEUE_KEY = "queue";

  private NameChooser chooser;
  private ScrolledComposite scroll;
  private RingControl ring;
  private List<QueueChoice> choices = List.of();
  private String wanted;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    wanted = memento == null ? null : memento.getString(QUEUE_KEY);
  }

  @Override
  public void saveState(IMemento memento) {
    if (wanted != null) {
      memento.putString(QUEUE_KEY, wanted);
    }
  }

  @Override
  protected Control createContent(Composite parent) {
    createToolBar();
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    ring = new RingControl(scroll, cursor());
    ring.control().setMenu(menu(ring.control()));
    scroll.setContent(ring.control());
    scroll.addListener(SWT.Resize, event -> fit());
    return scroll;
  }

  /** The queue and the form are chosen in the view's own tool bar: the rings need the room. */
  private void createToolBar() {
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    chooser = new NameChooser("The virtqueue to show", this::choose);
    ActionContributionItem item = new ActionContributionItem(chooser);
    item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    tools.add(item);
    IAction clock = new Action("Clock", IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        ring.form(isChecked() ? RingPicture.Form.CLOCK : RingPicture.Form.MEMORY);
      }
    };
    clock.setToolTipText("Show the indices as hands of a clock instead of the memory");
    tools.add(clock);
    getViewSite().getActionBars().updateActionBars();
  }

  private Menu menu(Control parent) {
    Menu menu = new Menu(parent);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy as Text");
    copy.addListener(SWT.Selection, event -> copy());
    return menu;
  }

  @Override
  public void setFocus() {
    if (ring != null) {
      ring.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    if (cursor.state() == null) {
      return;
    }
    choices = QueueChoice.all(cursor);
    QueueChoice chosen = choices.stream().filter(choice -> choice.isPinned(cursor.pin())).findFirst().orElse(null);
    if (chosen != null) {
      wanted = chosen.name();
    } else {
      chosen = choices.stream().filter(choice -> choice.isNamed(wanted)).findFirst().orElseGet(() -> first(cursor));
    }
    SystemState state = chosen == null ? null : cursor.state(chosen.trace());
    QueueState queue = state == null ? null : state.queue(chosen.queue());
    if (queue != null) {
      label(chosen.name());
      ring.show(chosen.trace(), state, queue);
      fit();
    }
  }

  /** The first queue in which something has moved, else the first at all; null if there is none. It stays until another is chosen. */
  private QueueChoice first(TraceCursor cursor) {
    QueueChoice first = choices.stream().filter(choice -> hasMoved(cursor, choice)).findFirst()
        .orElse(choices.isEmpty() ? null : choices.get(0));
    wanted = first == null ? wanted : first.name();
    return first;
  }

  private static boolean hasMoved(TraceCursor cursor, QueueChoice choice) {
    SystemState state = cursor.state(choice.trace());
    QueueState queue = state == null ? null : state.queue(choice.queue());
    return queue != null && queue.buffers() > 0;
  }

  @Override
  protected void clear() {
    choices = List.of();
    label("");
    ring.clear();
  }

  /** Names the queue in the tool bar, which takes the room that its new text needs. */
  private void label(String name) {
    if (chooser.show(names(), name) && getViewSite().getActionBars().getToolBarManager() instanceof ToolBarManager tools
        && tools.getControl() != null) {
      tools.update(true);
      tools.getControl().requestLayout();
    }
  }

  /** The queues of all traces, as the user can choose them. */
  List<String> names() {
    return choices.stream().map(QueueChoice::name).toList();
  }

  /** Shows the queue with this name, e.g. {@code rpmsg0/1}, or {@code board: rpmsg0/1} of one of several traces. */
  void choose(String name) {
    wanted = name;
    cursor().pin(Pin.NONE);
    show(cursor());
  }

  /** Scrolls only if the view is lower than the picture needs. */
  private void fit() {
    int width = scroll.getClientArea().width;
    int height = (int) Math.ceil(ring.preferredHeight(width));
    if (scroll.getMinHeight() != height) {
      scroll.setMinHeight(height);
    }
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(scroll.getDisplay());
    clipboard.setContents(new Object[] {ring.asText()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }
}
