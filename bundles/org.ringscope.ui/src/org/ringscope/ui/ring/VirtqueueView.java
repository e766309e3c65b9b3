// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.ring;

import java.util.List;
import org.eclipse.core.runtime.ILog;
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
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.overview.WorstQueue;
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
  private static final String PINNED_KEY = "pinned";
  private static final String MEMORY_VIEW = "org.ringscope.ui.memory";
  private static final String HISTORY_VIEW = "org.ringscope.ui.descriptor";
  private static int opened;

  private QueueButton chooser;
  private ScrolledComposite scroll;
  private RingControl ring;
  private List<QueueChoice> choices = List.of();
  private String wanted;
  /** Whether the user chose the queue; else it is one in which something is wrong, or moves. */
  private boolean isChosen;
  /** Whether the view stays at its queue, whatever is chosen in others. */
  private IAction pinned;
  private boolean isPinnedAtFirst;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    wanted = memento == null ? null : memento.getString(QUEUE_KEY);
    isChosen = wanted != null;
    isPinnedAtFirst = memento != null && Boolean.TRUE.equals(memento.getBoolean(PINNED_KEY));
  }

  @Override
  public void saveState(IMemento memento) {
    if (wanted != null && isChosen) {
      memento.putString(QUEUE_KEY, wanted);
      memento.putBoolean(PINNED_KEY, pinned.isChecked());
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
    if (isPinnedAtFirst && wanted != null) {
      setPartName(wanted);
    }
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
        fit();
      }
    };
    clock.setToolTipText("Show the indices as hands of a clock instead of the memory");
    tools.add(clock);
    pinned = new Action("Pin", IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        pinned(isChecked());
      }
    };
    pinned.setToolTipText("Stay at this queue, whatever is chosen in other views");
    pinned.setChecked(isPinnedAtFirst);
    tools.add(pinned);
    IAction another = new Action("New View") {
      @Override
      public void run() {
        openPinned();
      }
    };
    another.setToolTipText("Open another Virtqueue view that is pinned to this queue");
    tools.add(another);
    getViewSite().getActionBars().updateActionBars();
  }

  private void pinned(boolean isOn) {
    isChosen |= isOn;
    setPartName(isOn && wanted != null ? wanted : getConfigurationElement().getAttribute("name"));
    if (cursor().session() != null) {
      show(cursor());
    }
  }

  /** Pins this view to the queue that it shows, or lets it follow the others again. */
  public void pin(boolean isOn) {
    pinned.setChecked(isOn);
    pinned(isOn);
  }

  /** Opens another view that stays at the queue of this one. */
  VirtqueueView openPinned() {
    try {
      String secondary = "pinned" + System.currentTimeMillis() + "_" + opened++;
      VirtqueueView view =
          (VirtqueueView) getSite().getPage().showView(ID, secondary, IWorkbenchPage.VIEW_VISIBLE);
      view.wanted = wanted;
      view.pin(true);
      return view;
    } catch (PartInitException e) {
      ILog.of(VirtqueueView.class).error("another Virtqueue view cannot be opened", e);
      return null;
    }
  }

  private Menu menu(Control parent) {
    Menu menu = new Menu(parent);
    MenuItem mark = item(menu, "&Mark This State", () -> ring.mark(true));
    MenuItem unmark = item(menu, "&Forget the Mark", () -> ring.mark(false));
    MenuItem history = item(menu, "&History of This Descriptor", () -> showDescriptor(HISTORY_VIEW));
    MenuItem bytes = item(menu, "Show the &Bytes of Its Buffer", () -> showDescriptor(MEMORY_VIEW));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "Open &Another View of This Queue", this::openPinned);
    item(menu, "&Copy as Text", this::copy);
    menu.addListener(SWT.Show, event -> {
      mark.setEnabled(cursor().session() != null);
      unmark.setEnabled(ring.isMarked());
      history.setEnabled(ring.descriptor() >= 0);
      bytes.setEnabled(ring.descriptor() >= 0);
    });
    return menu;
  }

  /** Opens a view that shows what is pinned, and pins the descriptor. */
  private void showDescriptor(String view) {
    ring.pinDescriptor();
    try {
      getSite().getPage().showView(view);
    } catch (PartInitException e) {
      ILog.of(VirtqueueView.class).error("view=" + view + " cannot be opened", e);
    }
  }

  private static MenuItem item(Menu menu, String text, Runnable work) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> work.run());
    return item;
  }

  /** Shows from now on what is other than now. */
  void mark() {
    ring.mark(true);
  }

  @Override
  public void setFocus() {
    if (ring != null) {
      ring.control().setFocus();
    }
  }

  @Override
  public boolean showsMovement() {
    return true;
  }

  @Override
  protected void show(TraceCursor cursor) {
    if (cursor.state() == null) {
      return;
    }
    choices = QueueChoice.all(cursor);
    QueueChoice chosen = pinned.isChecked() ? null
        : choices.stream().filter(choice -> choice.isPinned(cursor.pin())).findFirst().orElse(null);
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

  /** Until the user chooses: the worst queue, see {@link WorstQueue}. One that is shown stays as long as no other is worse. */
  private QueueChoice first(TraceCursor cursor) {
    QueueChoice shown = named(wanted);
    QueueChoice first = shown != null ? shown : choices.isEmpty() ? null : choices.get(0);
    long most = first == null ? 0 : rank(cursor, first);
    for (QueueChoice choice : choices) {
      long rank = rank(cursor, choice);
      if (rank > most) {
        first = choice;
        most = rank;
      }
    }
    wanted = first == null || isChosen ? wanted : first.name();
    return first;
  }

  /** A trace that grows is not read for what is wrong in it. */
  private long rank(TraceCursor cursor, QueueChoice choice) {
    SystemState state = cursor.state(choice.trace());
    QueueState queue = state == null ? null : state.queue(choice.queue());
    List<Diagnosis> found = choice.trace().isLive() ? List.of()
        : choice.trace().diagnoses(this, () -> CaughtUi.later(scroll.getDisplay(), this::diagnosed));
    return queue == null ? WorstQueue.NOTHING : WorstQueue.rank(state, queue, found);
  }

  private void diagnosed() {
    if (!scroll.isDisposed() && cursor().session() != null) {
      show(cursor());
    }
  }

  @Override
  protected void clear() {
    choices = List.of();
    isChosen = pinned.isChecked();
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
    if (pinned.isChecked()) {
      setPartName(name);
    } else {
      cursor().pin(Pin.NONE);
    }
    show(cursor());
  }

  /** Scrolls only if the view is lower than the picture needs. */
  private void fit() {
    int width = scroll.getClientArea().width;
    int height = (int) Math.ceil(ring.leastHeight(width));
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
