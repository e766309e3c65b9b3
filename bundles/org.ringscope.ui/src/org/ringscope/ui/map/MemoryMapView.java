// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.ringscope.analysis.map.BufferUse;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MemoryMap;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.memory.MemoryBytesView;
import org.ringscope.ui.messages.PinnedMessage;
import org.ringscope.ui.view.ChosenTrace;
import org.ringscope.ui.view.CursorView;
import org.ringscope.ui.view.PartSelection;

/**
 * Physical memory at the cursor, and beside it what each core sees of it. Selecting something pins its queue or buffer in every view and says
 * all that is known of it in Properties; opening it shows its bytes.
 */
public final class MemoryMapView extends CursorView implements MapControl.Listener {
  public static final String ID = "org.ringscope.ui.map";

  private MapControl picture;
  private PartSelection selection;
  private ChosenTrace traces;
  private IAction nextProblem;
  private MapJob job;
  private MapJob.Request asked;

  @Override
  protected Control createContent(Composite parent) {
    selection = new PartSelection();
    getSite().setSelectionProvider(selection);
    picture = new MapControl(parent, this);
    MapMenu.install(picture);
    nextProblem = new Action("Next Problem") {
      @Override
      public void run() {
        picture.toProblem();
      }
    };
    nextProblem.setToolTipText("Go to the next thing that overlaps, cannot be reached or lies in no memory (key: N)");
    traces = new ChosenTrace(getViewSite().getActionBars().getToolBarManager(), "The trace whose memory is shown",
        List.of(nextProblem), () -> show(cursor()));
    getViewSite().getActionBars().updateActionBars();
    Display display = parent.getDisplay();
    job = new MapJob(answer -> CaughtUi.later(display, () -> take(answer)));
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
    boolean isPinned = traces.follow(cursor);
    traces.label(cursor, false);
    TraceSession session = traces.session();
    SystemState state = cursor.state(session);
    if (state != null && (asked == null || asked.session() != session || asked.state() != state)) {
      asked = new MapJob.Request(session, state);
      job.read(asked);
    }
    if (isPinned) {
      markPinned();
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
    if (traces.pin().trace() == traces.session() && traces.pin().queue() >= 0
        && !isPinned(map, picture.picture().selected())) {
      for (int i = 0; i < map.areas().size(); i++) {
        if (map.areas().get(i).queue() == traces.pin().queue()) {
          picture.mark(i);
          return;
        }
      }
    }
  }

  private boolean isPinned(MemoryMap map, int area) {
    return area >= 0 && area < map.areas().size() && (map.areas().get(area).queue() == traces.pin().queue()
        || map.areas().get(area).buffers().stream().anyMatch(use -> use.queue() == traces.pin().queue()));
  }

  @Override
  public void selected(int place, BufferUse buffer) {
    TraceSession session = traces.session();
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
    for (RegionContentsInfo part : traces.session().trace().system().contents()) {
      if (Long.compareUnsigned(address - part.address(), part.length()) < 0) {
        bytes.reveal(address);
        return;
      }
    }
  }

  @Override
  protected void clear() {
    asked = null;
    if (job != null) {
      job.forget();
      traces.clear();
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
