// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.ringscope.ui.ElidedText;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.LiveText;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.PictureCanvas;

/**
 * The bar at the bottom of the window: to the begin, back, pause or follow, on, to the end; the exact time of the
 * cursor; the scale; the event that it stands after.
 */
public final class TimeBar extends WorkbenchWindowControlContribution {
  /** With it the bar fills a row of a window that is 1280 pixels wide. */
  private static final int EVENT_WIDTH = 540;
  private static final RGB ON_LIGHT = new RGB(0x2b, 0x2b, 0x2b);
  private static final RGB ON_DARK = new RGB(0xdd, 0xdd, 0xdd);
  private static final String WIDEST = "00000.000 000 000 s  " + LiveText.WIDEST;

  private final Map<TimeIcon, Image> icons = new EnumMap<>(TimeIcon.class);
  private RGB shownInk;
  private TraceCursor cursor;
  private ToolItem[] steps;
  private ToolItem follow;
  private Label time;
  private Label event;
  private TimeScale scale;
  private Composite bar;
  private String shownEvent = "";

  @Override
  protected Control createControl(Composite parent) {
    cursor = TraceCursor.of(getWorkbenchWindow());
    bar = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(4, false);
    layout.marginHeight = 0;
    layout.marginWidth = 4;
    bar.setLayout(layout);
    ToolBar tools = createTools();
    time = new Label(bar, SWT.NONE);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, false, true);
    data.widthHint = width(time);
    time.setLayoutData(data);
    time.setData("id", "org.ringscope.ui.time");
    time.setToolTipText("Time on the trace's clock, as the command line shows it; click to go to another (Ctrl+G)");
    time.addListener(SWT.MouseUp, e -> GoToTime.open(getWorkbenchWindow().getShell(), cursor));
    MenuManager menu = new MenuManager();
    AxisMenu.install(menu, getWorkbenchWindow());
    scale = new TimeScale(bar, cursor, menu);
    scale.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    event = new Label(bar, SWT.NONE);
    GridData eventData = new GridData(SWT.FILL, SWT.CENTER, false, true);
    eventData.widthHint = EVENT_WIDTH;
    event.setLayoutData(eventData);
    event.setData("id", "org.ringscope.ui.event");
    TraceCursor.Listener listener = c -> refresh();
    cursor.addListener(listener);
    bar.addDisposeListener(e -> {
      cursor.removeListener(listener);
      icons.values().forEach(Image::dispose);
    });
    useTheme(tools);
    event.addListener(SWT.Resize, e -> showEvent());
    refresh();
    return bar;
  }

  private ToolBar createTools() {
    ToolBar tools = new ToolBar(bar, SWT.FLAT);
    tools.addListener(SWT.Paint, e -> useTheme(tools));
    ToolItem begin = item(tools, SWT.PUSH, TimeIcon.BEGIN, "To the begin (Home)", cursor::toBegin);
    ToolItem back = item(tools, SWT.PUSH, TimeIcon.BACK,
        "Back to where something happened before (Left); one event only: Shift+Left", cursor::back);
    follow = item(tools, SWT.CHECK, TimeIcon.FOLLOW, "Follow the end, or pause (Space)", cursor::toggleFollow);
    ToolItem forward = item(tools, SWT.PUSH, TimeIcon.FORWARD,
        "On to where something happens next (Right); one event only: Shift+Right", cursor::forward);
    ToolItem end = item(tools, SWT.PUSH, TimeIcon.END, "To the end (End)", cursor::toEnd);
    steps = new ToolItem[] {begin, back, forward, end};
    return tools;
  }

  private void showEvent() {
    int room = event.getSize().x;
    if (room > 0) {
      GC gc = new GC(event);
      LabelText.show(event, ElidedText.within(gc, shownEvent, room));
      gc.dispose();
    }
  }

  /** The platform gives its colours to a bar that stands there already. */
  private void useTheme(ToolBar tools) {
    RGB ink = PictureCanvas.isDark(tools) ? ON_DARK : ON_LIGHT;
    if (!ink.equals(shownInk)) {
      shownInk = ink;
      icons.values().forEach(Image::dispose);
      for (TimeIcon icon : TimeIcon.values()) {
        icons.put(icon, icon.image(tools.getDisplay(), ink));
      }
      for (ToolItem item : tools.getItems()) {
        item.setImage(icons.get(item == follow ? followIcon() : (TimeIcon) item.getData()));
      }
    }
  }

  private TimeIcon followIcon() {
    return cursor.isFollowing() ? TimeIcon.PAUSE : TimeIcon.FOLLOW;
  }

  @Override
  public boolean isDynamic() {
    return true;
  }

  private ToolItem item(ToolBar bar, int style, TimeIcon icon, String tip, Runnable action) {
    ToolItem item = new ToolItem(bar, style);
    item.setData(icon);
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private static int width(Control control) {
    GC gc = new GC(control);
    Point extent = gc.textExtent(WIDEST);
    gc.dispose();
    return extent.x;
  }

  private void refresh() {
    boolean open = cursor.session() != null;
    for (ToolItem step : steps) {
      step.setEnabled(open);
    }
    follow.setEnabled(open);
    follow.setSelection(cursor.isFollowing());
    Image icon = icons.get(followIcon());
    if (follow.getImage() != icon) {
      follow.setImage(icon);
    }
    LabelText.show(time, timeText());
    if (!shownEvent.equals(cursor.event())) {
      shownEvent = cursor.event();
      event.setToolTipText(shownEvent.isEmpty() ? null : "The event before this instant: " + shownEvent);
      showEvent();
    }
    scale.redraw();
  }

  private String timeText() {
    if (cursor.session() == null) {
      return "no trace";
    }
    if (cursor.state() == null) {
      return "reading \u2026";
    }
    String live = LiveText.of(cursor);
    return cursor.instant() + (live.isEmpty() ? "" : "  " + live);
  }
}
