// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.map.BufferUse;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.RegionContentsInfo;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.memory.MemoryBytesView;
import org.ringscope.ui.messages.PinnedMessage;
import org.ringscope.ui.view.CursorView;
import org.ringscope.ui.view.TraceChooser;

/**
 * Physical memory at the cursor, and beside it what each core sees of it. Selecting something pins its queue or buffer in every view and says
 * all that is known of it in Properties; opening it shows its bytes.
 */
public final class MemoryMapView extends CursorView implements MapControl.Listener {
  public static final String ID = "org.ringscope.ui.map";

  private MapControl picture;
  private MapSelection selection;
  private TraceChooser traces;
  private IAction nextProblem;
  private MapJob job;
  private MapJob.Request asked;
  private TraceSession session;
  private String wanted = "";
  private Pin followed = Pin.NONE;

  @Override
  protected Control createContent(Composite parent) {
    selection = new MapSelection();
    getSite().setSelectionProvider(selection);
    picture = new MapControl(parent, this);
    MapMenu.install(picture);
    traces = new TraceChooser("The trace whose memory is shown", name -> {
      wanted = name;
      show(cursor());
    });
    nextProblem = new Action("Next Problem") {
      @Override
      public void run() {
        picture.toProblem();
      }
    };
    nextProblem.setToolTipText("Go to the next thing that overlaps, cannot be reached or lies in no memory (key: N)");
    for (IAction action : List.of(traces, nextProblem)) {
      ActionContributionItem item = new ActionContributionItem(action);
      item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
      item.setVisible(action != traces);
      getViewSite().getActionBars().getToolBarManager().add(item);
    }
    getViewSite().getActionBars().updateActionBars();
    Display display = parent.getDisplay();
    job = new MapJob(answer -> CaughtUi.later(display, () -> take(answer)));
    PlatformUI.getWorkbench().getHelpSystem().setHelp(picture.control(), ID);
    return picture.control();
  }

  @Override
  public void setFocus() {
    if (picture != null) {
      picture.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    boolean isPinned = !followed.equals(cursor.pin());
    followed = cursor.pin();
    wanted = isPinned && followed.trace() != null ? followed.trace().name() : wanted;
    session = cursor.sessions().stream().filter(each -> each.name().equals(wanted)).findFirst()
        .orElse(cursor.session());
    label(cursor);
    SystemState state = cursor.state(session);
    if (state != null && (asked == null || asked.session() != session || asked.state() != state)) {
      asked = new MapJob.Request(session, state);
      job.read(asked);
    }
    if (isPinned) {
      markPinned();
    }
  }

  private void label(TraceCursor cursor) {
    List<String> names = cursor.sessions().stream().map(TraceSession::name).toList();
    if (traces.show(names, names.size() > 1 ? session.name() : "")
        && getViewSite().getActionBars().getToolBarManager() instanceof ToolBarManager tools
        && tools.getControl() != null) {
      tools.getItems()[0].setVisible(names.size() > 1);
      tools.update(true);
      tools.getControl().requestLayout();
    }
  }

  private void take(MapJob.Answer answer) {
    if (!picture.control().isDisposed() && asked != null && answer.request().session() == asked.session()) {
      boolean isFirst = picture.picture().map().areas().isEmpty();
      picture.show(answer.scene());
      nextProblem.setEnabled(!picture.picture().map().problems().isEmpty());
      if (isFirst) {
        markPinned();
      }
    }
  }

  /** The ring or the buffers of what another view chose. */
  private void markPinned() {
    MemoryMap map = picture.picture().map();
    if (followed.trace() == session && followed.queue() >= 0 && !isPinned(map, picture.picture().selected())) {
      for (int i = 0; i < map.areas().size(); i++) {
        if (map.areas().get(i).queue() == followed.queue()) {
          picture.mark(i);
          return;
        }
      }
    }
  }

  private boolean isPinned(MemoryMap map, int area) {
    return area >= 0 && area < map.areas().size() && (map.areas().get(area).queue() == followed.queue()
        || map.areas().get(area).buffers().stream().anyMatch(use -> use.queue() == followed.queue()));
  }

  @Override
  public void selected(int place, BufferUse buffer) {
    MapArea area = picture.picture().map().areas().get(place);
    if (buffer != null) {
      QueueState queue = cursor().state(session) == null ? null : cursor().state(session).queue(buffer.queue());
      int row = queue == null ? -1 : PinnedMessage.rowOf(cursor(), session, queue, buffer.descriptor());
      cursor().pin(Pin.descriptor(session, buffer.queue(), buffer.descriptor()).withMessage(row));
    } else if (area.queue() >= 0) {
      cursor().pin(Pin.queue(session, area.queue()));
    }
    selection.setSelection(new StructuredSelection(new MapElement(picture.picture().map(), place)));
    if (getSite().getPage().findView(MemoryBytesView.ID) instanceof MemoryBytesView bytes) {
      showBytes(bytes, buffer == null ? area.address() : buffer.address());
    }
  }

  @Override
  public void opened(int place, BufferUse buffer) {
    try {
      MapArea area = picture.picture().map().areas().get(place);
      if (getSite().getPage().showView(MemoryBytesView.ID, null,
          IWorkbenchPage.VIEW_VISIBLE) instanceof MemoryBytesView bytes) {
        showBytes(bytes, buffer == null ? area.address() : buffer.address());
      }
    } catch (PartInitException e) {
      ILog.of(MemoryMapView.class).error("bytes cannot be shown", e);
    }
  }

  /** Where there are none the view says so itself when it is opened; while it only follows it stays where it is. */
  private void showBytes(MemoryBytesView bytes, long address) {
    for (RegionContentsInfo part : session.trace().system().contents()) {
      if (Long.compareUnsigned(address - part.address(), part.length()) < 0) {
        bytes.reveal(address);
        return;
      }
    }
  }

  @Override
  protected void clear() {
    session = null;
    asked = null;
    followed = Pin.NONE;
    if (job != null) {
      job.forget();
      picture.clear();
      selection.setSelection(StructuredSelection.EMPTY);
    }
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.forget();
    }
    super.dispose();
  }

  /** All of it in words. */
  public String asText() {
    return picture.picture().asText();
  }

  MapControl picture() {
    return picture;
  }
}
