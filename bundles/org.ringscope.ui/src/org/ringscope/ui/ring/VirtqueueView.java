// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.view.CursorView;

/** One virtqueue at the cursor: its memory as it lies, or the clock of its indices. */
public final class VirtqueueView extends CursorView {
  public static final String ID = "org.ringscope.ui.virtqueue";
  private static final String QUEUE_KEY = "queue";

  private QueueButton chooser;
  private ScrolledComposite scroll;
  private RingControl ring;
  private List<QueueChoice> choices = List.of();
  private String wanted;
  /** Whether the user chose the queue; else it is one in which something is wrong, or moves. */
  private boolean isChosen;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    wanted = memento == null ? null : memento.getString(QUEUE_KEY);
    isChosen = wanted != null;
  }

  @Override
  public void saveState(IMemento memento) {
    if (wanted != null && isChosen) {
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
    MenuTips.setMenu(ring.control(), menu(ring.control()));
    scroll.setContent(ring.control());
    scroll.addListener(SWT.Resize, event -> fit());
    return scroll;
  }

  /** The queue and the form are chosen in the view's own tool bar: the rings need the room. */
  private void createToolBar() {
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    chooser = new QueueButton(() -> getSite().getShell(), this::choose);
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
      isChosen = true;
    } else {
      chosen = isChosen && named(wanted) != null ? named(wanted) : first(cursor);
    }
    SystemState state = chosen == null ? null : cursor.state(chosen.trace());
    QueueState queue = state == null ? null : state.queue(chosen.queue());
    if (queue != null) {
      label(chosen.name());
      ring.show(chosen.trace(), state, queue);
      fit();
    }
  }

  private QueueChoice named(String name) {
    return choices.stream().filter(choice -> choice.isNamed(name)).findFirst().orElse(null);
  }

  /**
   * Until the user chooses: the first queue in which something is wrong, else the first in which something has moved, else the
   * first at all; null if there is none. One that is shown stays as long as no other is better.
   */
  private QueueChoice first(TraceCursor cursor) {
    QueueChoice shown = named(wanted);
    QueueChoice first = first(shown, choice -> isFaulty(cursor, choice));
    first = first == null ? first(shown, choice -> hasMoved(cursor, choice)) : first;
    first = first == null && !choices.isEmpty() ? choices.get(0) : first;
    wanted = first == null || isChosen ? wanted : first.name();
    return first;
  }

  private QueueChoice first(QueueChoice shown, Predicate<QueueChoice> condition) {
    return shown != null && condition.test(shown) ? shown : choices.stream().filter(condition).findFirst().orElse(null);
  }

  /** Whether a side refused the ring, or something was diagnosed up to now; a trace that grows is not read for that. */
  private boolean isFaulty(TraceCursor cursor, QueueChoice choice) {
    SystemState state = cursor.state(choice.trace());
    QueueState queue = state == null ? null : state.queue(choice.queue());
    if (queue == null || queue.isBroken() || choice.trace().isLive()) {
      return queue != null && queue.isBroken();
    }
    List<Diagnosis> found = choice.trace().diagnoses(this, () -> CaughtUi.later(scroll.getDisplay(), this::diagnosed));
    return Diagnosis.worst(Diagnosis.of(found, choice.queue(), state.instant()).toList()) != null;
  }

  private void diagnosed() {
    if (!scroll.isDisposed() && cursor().session() != null) {
      show(cursor());
    }
  }

  private static boolean hasMoved(TraceCursor cursor, QueueChoice choice) {
    SystemState state = cursor.state(choice.trace());
    QueueState queue = state == null ? null : state.queue(choice.queue());
    return queue != null && queue.buffers() > 0;
  }

  @Override
  protected void clear() {
    choices = List.of();
    isChosen = false;
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
  public List<String> names() {
    return choices.stream().map(QueueChoice::name).toList();
  }

  /** Shows the queue with this name, e.g. {@code rpmsg0/1}, or {@code board: rpmsg0/1} of one of several traces. */
  public void choose(String name) {
    wanted = name;
    isChosen = true;
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

  /** The ring in words. */
  public String asText() {
    return ring.asText();
  }

  private void copy() {
    ClipboardContents.put(scroll.getDisplay(), asText());
  }
}
