// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.NoticeColors;
import org.ringscope.ui.time.AxisMenu;

/**
 * A view of what the cursor of its window shows. Without a trace it says what to do; above its content a yellow strip names
 * what is missing in a trace.
 */
public abstract class CursorView extends ViewPart implements TraceCursor.Listener {
  private static final String VIEWS_CONTEXT = "org.ringscope.ui.views";
  private static final String TIME_CONTEXT = "org.ringscope.ui.time";

  private TraceCursor cursor;
  private Composite stack;
  private StackLayout pages;
  private Control empty;
  private Composite page;
  private Label notice;
  private IContextActivation keys;
  private PartVisibility visibility;
  private List<TraceSession> shown = List.of();
  /** Whether the cursor has moved on while nobody could see this. */
  private boolean isBehind;
  /** What has come meanwhile. */
  private final Set<Runnable> missed = new LinkedHashSet<>();

  /** Makes what is shown while a trace is open. */
  protected abstract Control createContent(Composite parent);

  /** Shows the cursor; called on the UI thread whenever it changed, with a trace open. */
  protected abstract void show(TraceCursor shown);

  /** The trace was closed: forgets what belonged to it. */
  protected abstract void clear();

  @Override
  public final void createPartControl(Composite parent) {
    cursor = TraceCursor.of(getSite().getWorkbenchWindow());
    stack = parent;
    pages = new StackLayout();
    stack.setLayout(pages);
    RecordingDrop.accept(stack, getSite());
    PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, getSite().getId());
    empty = EmptyPage.create(stack, getSite());
    page = new Composite(stack, SWT.NONE);
    GridLayout layout = new GridLayout(1, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    notice = new Label(page, SWT.WRAP);
    notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    NoticeColors.give(notice);
    createContent(page).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    AxisMenu.install(getViewSite().getActionBars().getMenuManager(), getSite().getWorkbenchWindow());
    getSite().getService(IContextService.class).activateContext(VIEWS_CONTEXT);
    takeKeys();
    visibility = PartVisibility.of(this, this::catchUp);
    cursor.addListener(this);
    cursorChanged(cursor);
  }

  /**
   * Space, arrows, Home and End belong to the cursor, but while a field or rows of this view have the focus they belong to those:
   * the cursor has them with Alt.
   */
  protected final void keepsKeys(Control own) {
    own.addListener(SWT.FocusIn, event -> leaveKeys());
    own.addListener(SWT.FocusOut, event -> takeKeys());
    own.addListener(SWT.Dispose, event -> keys = null);
  }

  private void takeKeys() {
    if (keys == null) {
      keys = getSite().getService(IContextService.class).activateContext(TIME_CONTEXT);
    }
  }

  private void leaveKeys() {
    if (keys != null) {
      getSite().getService(IContextService.class).deactivateContext(keys);
      keys = null;
    }
  }

  @Override
  public void dispose() {
    if (cursor != null) {
      cursor.removeListener(this);
    }
    super.dispose();
  }

  protected final TraceCursor cursor() {
    return cursor;
  }

  /** What others hide follows no run: it catches up when it is seen. */
  @Override
  public final void cursorChanged(TraceCursor changed) {
    isBehind = changed.isFollowing() && shown == changed.sessions() && !visibility.isSeen();
    if (!isBehind) {
      update(changed);
    }
  }

  /** Shows what a job has found, by the same object each time; as {@link TraceCursor#show}, and not before it can be seen. */
  protected final void show(Runnable found) {
    if (cursor.isFollowing() && !visibility.isSeen()) {
      missed.add(found);
    } else {
      cursor.show(found);
    }
  }

  private void catchUp() {
    if (isBehind || !missed.isEmpty()) {
      isBehind = false;
      update(cursor);
    }
  }

  private void update(TraceCursor changed) {
    shown = changed.sessions();
    Control top = changed.session() == null ? empty : page;
    if (pages.topControl != top) {
      pages.topControl = top;
      stack.layout();
    }
    List<Runnable> found = List.copyOf(missed);
    missed.clear();
    if (changed.session() == null) {
      clear();
    } else {
      showNotice(changed);
      show(changed);
      found.forEach(Runnable::run);
    }
  }

  private void showNotice(TraceCursor shown) {
    String text = noticeOf(shown);
    LabelText.show(notice, text);
    GridData data = (GridData) notice.getLayoutData();
    if (data.exclude != text.isEmpty()) {
      data.exclude = text.isEmpty();
      notice.setVisible(!data.exclude);
      page.layout();
    }
  }

  /** What the user must know before believing the picture: a broken, cut or incomplete trace. */
  private static String noticeOf(TraceCursor shown) {
    StringJoiner lines = new StringJoiner("\n");
    if (shown.problem() != null) {
      lines.add("\u26A0 " + shown.problem());
    }
    for (TraceSession session : shown.sessions()) {
      String name = shown.sessions().size() > 1 ? session.name() + ": " : "";
      Trace trace = session.trace();
      if (trace.isTruncated()) {
        lines.add("\u26A0 " + name + "The trace ends early: " + trace.truncation().get(0));
      } else if (trace.discarded() > 0) {
        lines.add("\u26A0 " + name + trace.discarded() + " events were lost while recording");
      }
    }
    return lines.toString();
  }
}
