// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.system.Element;
import org.ringscope.picture.system.RunningSystem;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.trace.QueueInfo;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** The page Diagram: the picture of the topology, with life in it while a trace of it is open. */
final class DiagramPage {
  private static final double[] ZOOMS = {0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};

  private static final double STATUS_MARGIN = 8;
  private static final int STATUS_HEIGHT = 18;

  private final TopologyEditor editor;
  private final Composite page;
  private final ScrolledComposite scroller;
  private final PictureCanvas canvas;
  private final TraceCursor cursor;
  private TopologyPicture picture;
  /** Names of the groups that are one box. */
  private final Set<String> folded = new HashSet<>();
  /** The trace whose state the picture shows, and the time; empty for none. */
  private String status = "";
  /** How many errors and warnings there are; empty for none. */
  private String problems = "";
  private List<EObject> selected = List.of();
  private boolean fits = true;
  private boolean isStale;

  DiagramPage(Composite parent, TopologyEditor editor) {
    this.editor = editor;
    page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.VERTICAL);
    DiagramActions.fill(tools, editor, this);
    GridDataFactory.fillDefaults().grab(false, true).applyTo(tools.createControl(page));
    scroller = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
    canvas = new PictureCanvas(scroller, this::paint);
    canvas.setData("id", "org.ringscope.ide.diagram");
    scroller.setContent(canvas);
    cursor = TraceCursor.of(editor.getSite().getWorkbenchWindow());
    listen();
    show();
  }

  private void listen() {
    page.addListener(SWT.Show, e -> {
      if (isStale) {
        show();
      }
    });
    scroller.addListener(SWT.Resize, e -> resize());
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseMove, this::hover);
    canvas.addListener(SWT.MouseDoubleClick, e -> open());
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(m -> ElementMenu.fill(m, editor, selected()));
    MenuTips.setMenu(canvas, menu.createContextMenu(canvas));
    editor.getEditorSite().registerContextMenu("org.ringscope.ide.diagram", menu, editor.selection(), false);
    TraceCursor.Listener listener = c -> showState();
    cursor.addListener(listener);
    page.addDisposeListener(e -> cursor.removeListener(listener));
  }

  Control control() {
    return page;
  }

  void setFocus() {
    canvas.setFocus();
  }

  /** Lays out anew after the document has changed: now, or as soon as the page is seen. */
  void show() {
    isStale = !page.getVisible();
    if (isStale) {
      return;
    }
    picture = TopologyPicture.of(editor.document().topology(), folded);
    picture.problems(DiagramElements.problems(editor.document().findings(), picture));
    problems = DiagramElements.problemCount(editor.document().findings());
    select(selected);
    showState();
    resize();
    canvas.redraw();
  }

  /** Marks elements, and no others. */
  void select(List<EObject> elements) {
    selected = elements.stream().filter(element -> element.eResource() != null).toList();
    if (picture != null) {
      picture.select(selected.stream().map(element -> DiagramElements.nearest(element, picture))
          .filter(Objects::nonNull).collect(Collectors.toSet()));
      canvas.redraw();
    }
  }

  private EObject selected() {
    return selected.isEmpty() ? editor.document().topology() : selected.get(0);
  }

  /** Takes the state at the cursor into the picture when the trace is one of this topology. */
  private void showState() {
    TraceSession ours = ours();
    if (ours == null) {
      picture.show(null);
    } else {
      Display display = canvas.getDisplay();
      picture.show(cursor.state(ours), ours.diagnoses(this, () -> CaughtUi.later(display, this::diagnosed)));
    }
    status = ours != null ? ours.name() + "  ·  " + cursor.instant()
        + (cursor.isFollowing() ? "  ·  live" : "") : "";
    canvas.redraw();
  }

  /** More was found to be wrong. */
  private void diagnosed() {
    if (!canvas.isDisposed()) {
      showState();
    }
  }

  /** The first trace of this topology, null if none is open. */
  private TraceSession ours() {
    return cursor.sessions().stream().filter(this::isOurs).findFirst().orElse(null);
  }

  private boolean isOurs(TraceSession session) {
    SystemState state = cursor.state(session);
    return state != null && RunningSystem.isOf(editor.document().topology(), state.system());
  }

  private void paint(Canvas on, int width, int height) {
    on.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    on.save();
    on.translate(left(width), top(height));
    picture.draw(on);
    on.restore();
    Point origin = scroller.getOrigin();
    double right = (origin.x + scroller.getClientArea().width) / canvas.zoom() - STATUS_MARGIN;
    on.text(status, right, origin.y / canvas.zoom() + 2 * STATUS_MARGIN, TextStyle.LABEL, Anchor.END, Paint.FAINT);
    on.text(problems, origin.x / canvas.zoom() + STATUS_MARGIN, origin.y / canvas.zoom() + 2 * STATUS_MARGIN,
        TextStyle.LABEL, Anchor.START, Paint.FAULT);
  }

  private void press(Event event) {
    canvas.setFocus();
    if (event.button == 1 || event.button == 3) {
      EObject hit = DiagramElements.find(editor.document().topology(), at(event));
      boolean keeps = event.button == 3 && selected.contains(hit);
      if ((event.stateMask & SWT.MOD1) != 0 && event.button == 1) {
        toggle(hit);
      } else if (!keeps) {
        editor.select(hit);
      }
      showQueue(hit);
    }
  }

  /** With Ctrl one more is selected, or one less. */
  private void toggle(EObject hit) {
    List<EObject> more = new ArrayList<>(selected);
    if (!more.remove(hit)) {
      more.add(hit);
    }
    more.remove(editor.document().topology());
    editor.selectAll(more);
  }

  /** Lets the other views show a queue of the trace that the picture shows. */
  private void showQueue(EObject hit) {
    TraceSession ours = hit instanceof Virtqueue ? ours() : null;
    QueueInfo queue = ours == null ? null : ours.trace().system().queueNamed(QualifiedName.of(hit));
    if (queue != null) {
      cursor.pin(Pin.queue(ours, queue.id()));
    }
  }

  /** Opens a folded group, shows the properties of anything else. */
  private void open() {
    if (selected() instanceof Group group && isFolded(group)) {
      fold(group, false);
    } else {
      editor.showProperties();
    }
  }

  boolean isFolded(Group group) {
    return folded.contains(group.getName());
  }

  /** Draws a group as one box, or with what is in it. */
  void fold(Group group, boolean isOneBox) {
    if (isOneBox) {
      folded.add(group.getName());
      editor.select(group);
    } else {
      folded.remove(group.getName());
    }
    show();
  }

  private void hover(Event event) {
    String text = picture.tooltip(at(event));
    MenuTips.show(canvas, text.isEmpty() ? null : text);
  }

  private Element at(Event event) {
    double[] at = inPicture(event.x, event.y);
    return picture.at(at[0], at[1]);
  }

  /** A point of the canvas in the picture: x, y. */
  double[] inPicture(int x, int y) {
    Point size = canvas.getSize();
    return new double[] {x / canvas.zoom() - left(size.x / canvas.zoom()),
        y / canvas.zoom() - top(size.y / canvas.zoom())};
  }

  PictureCanvas canvas() {
    return canvas;
  }

  /** Null before the page was seen. */
  TopologyPicture picture() {
    return picture;
  }

  private double left(double width) {
    return Math.max(0, (width - picture.width()) / 2);
  }

  /** Below the line that says which trace and instant is shown. */
  private double top(double height) {
    return Math.max(STATUS_HEIGHT / canvas.zoom(), (height - picture.height()) / 2);
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      zoom(event.count > 0 ? 1 : -1);
    }
  }

  /** One step larger (1) or smaller (-1). */
  void zoom(int direction) {
    double now = canvas.zoom();
    double next = now;
    for (int i = 0; i < ZOOMS.length; i++) {
      double zoom = ZOOMS[direction > 0 ? i : ZOOMS.length - 1 - i];
      if ((zoom - now) * direction > 0.01) {
        next = zoom;
        break;
      }
    }
    zoomTo(next);
  }

  void zoomTo(double zoom) {
    fits = false;
    canvas.setZoom(zoom);
    resize();
    canvas.redraw();
  }

  /** Makes everything visible, now and when the page changes its size; never larger than it is. */
  void zoomToFit() {
    fits = true;
    resize();
    canvas.redraw();
  }

  private void resize() {
    Rectangle area = scroller.getClientArea();
    if (area.isEmpty()) {
      return;
    }
    if (fits) {
      double zoom =
          Math.min(1, Math.min(area.width / picture.width(), (area.height - STATUS_HEIGHT) / picture.height()));
      canvas.setZoom(Math.max(ZOOMS[0], zoom));
    }
    canvas.setSize(Math.max(area.width, (int) (picture.width() * canvas.zoom())),
        Math.max(area.height, (int) (picture.height() * canvas.zoom()) + STATUS_HEIGHT));
  }
}
