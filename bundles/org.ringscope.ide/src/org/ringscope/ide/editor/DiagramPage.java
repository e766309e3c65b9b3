// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ide.drawing.Palette;
import org.ringscope.ide.drawing.Tool;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.picture.system.Element;
import org.ringscope.picture.system.RunningSystem;
import org.ringscope.picture.system.TopologyPicture;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.LiveText;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** The page Diagram: the picture of the topology, with life in it while a trace of it is open. */
final class DiagramPage {
  private static final double STATUS_MARGIN = 8;

  private final TopologyEditor editor;
  private final Composite page;
  private final ScrolledComposite scroller;
  private final PictureCanvas canvas;
  private final TraceCursor cursor;
  private final DiagramZoom zoom;
  private final Palette palette;
  private final DiagramMouse mouse;
  private final DiagramPlaces places;
  private final DiagramEdits edits;
  private final DiagramBoxes boxes;
  private TopologyPicture picture;
  /** Names of the groups that are one box. */
  private final Set<String> folded = new HashSet<>();
  /** The trace whose state the picture shows, and the time; empty for none. */
  private String status = "";
  /** How many errors and warnings there are; empty for none. */
  private String problems = "";
  /** What the user is told about what was just tried; empty for nothing. */
  private String said = "";
  private List<EObject> selected = List.of();
  private boolean isStale;

  DiagramPage(Composite parent, TopologyEditor editor) {
    this.editor = editor;
    page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
    DiagramActions.fill(tools, editor, this);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(tools.createControl(page));
    tools.getControl().setData("id", "org.ringscope.ide.diagramTools");
    palette = new Palette(page, DiagramTools.TOOLS, this::chosen);
    GridDataFactory.fillDefaults().grab(false, true).hint(SWT.DEFAULT, 0).applyTo(palette.control());
    scroller = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(scroller);
    canvas = new PictureCanvas(scroller, this::paint);
    canvas.setData("id", "org.ringscope.ide.diagram");
    PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.ringscope.ide.diagram");
    AccessibleName.give(canvas, "Topology diagram");
    scroller.setContent(canvas);
    places = DiagramPlaces.load(editor.file(), editor.document().topology());
    zoom = new DiagramZoom(scroller, canvas, () -> picture, () -> !places.isEmpty() && picture.canMove());
    boxes = new DiagramBoxes(editor, this, zoom);
    edits = new DiagramEdits(editor, places);
    mouse = new DiagramMouse(this, editor, canvas, palette);
    new DiagramKeys(this, editor, canvas);
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
    scroller.addListener(SWT.Resize, e -> zoom.resize());
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(m -> ElementMenu.fill(m, editor, first()));
    MenuTips.setMenu(canvas, menu.createContextMenu(canvas));
    editor.getEditorSite().registerContextMenu("org.ringscope.ide.diagram", menu, editor.selection(), false);
    TraceCursor.Listener listener = c -> showState();
    cursor.addListener(listener);
    page.addDisposeListener(e -> cursor.removeListener(listener));
  }

  /** A tool waits for the mouse, or for Enter on what is selected. */
  private void chosen(Tool tool) {
    say(tool.isSelect() ? "" : tool.hint() + " (Escape: no " + tool.label().toLowerCase(Locale.ROOT) + ")");
    canvas.setFocus();
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
    picture = TopologyPicture.of(editor.document().topology(), folded, places.kept());
    picture.problems(DiagramElements.problems(editor.document().findings(), picture));
    problems = DiagramElements.problemCount(editor.document().findings());
    select(selected);
    showState();
    zoom.resize();
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

  /** The first of what is selected; the topology for nothing. */
  EObject first() {
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
    String live = LiveText.of(cursor);
    status = ours == null ? "" : ours.name() + "  ·  " + cursor.instant() + (live.isEmpty() ? "" : "  ·  " + live);
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
    on.translate(zoom.left(width), zoom.top(height));
    picture.draw(on);
    mouse.paint(on);
    on.restore();
    Point origin = scroller.getOrigin();
    double right = (origin.x + scroller.getClientArea().width) / canvas.zoom() - STATUS_MARGIN;
    on.text(status, right, origin.y / canvas.zoom() + 2 * STATUS_MARGIN, TextStyle.LABEL, Anchor.END, Paint.FAINT);
    on.text(problems, origin.x / canvas.zoom() + STATUS_MARGIN, origin.y / canvas.zoom() + 2 * STATUS_MARGIN,
        TextStyle.LABEL, Anchor.START, Paint.FAULT);
    double bottom = (origin.y + scroller.getClientArea().height) / canvas.zoom() - STATUS_MARGIN;
    on.text(said, origin.x / canvas.zoom() + STATUS_MARGIN, bottom, TextStyle.LABEL, Anchor.START, Paint.TEXT);
  }

  /** Tells the user something about what was tried: below the picture, and in the status line. */
  void say(String text) {
    if (!text.equals(said)) {
      said = text;
      editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
      canvas.redraw();
    }
  }

  String said() {
    return said;
  }

  /** Lets the other views show a queue of the trace that the picture shows. */
  void showQueue(EObject hit) {
    TraceSession ours = hit instanceof Virtqueue ? ours() : null;
    QueueInfo queue = ours == null ? null : ours.trace().system().queueNamed(QualifiedName.of(hit));
    if (queue != null) {
      cursor.pin(Pin.queue(ours, queue.id()));
    }
  }

  /** Opens a folded group, shows the properties of anything else. */
  void open() {
    if (first() instanceof Group group && isFolded(group)) {
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

  void hover(Event event) {
    String text = picture.tooltip(at(event.x, event.y));
    MenuTips.show(canvas, text.isEmpty() ? null : text);
  }

  private Element at(int x, int y) {
    double[] at = zoom.inPicture(x, y);
    return picture.at(at[0], at[1]);
  }

  /** What stands at a point of the canvas; the topology for nothing. */
  EObject find(int x, int y) {
    return find(at(x, y));
  }

  EObject find(Element shown) {
    return DiagramElements.find(editor.document().topology(), shown);
  }

  DiagramZoom zoom() {
    return zoom;
  }

  DiagramEdits edits() {
    return edits;
  }

  DiagramPlaces places() {
    return places;
  }

  Palette palette() {
    return palette;
  }

  PictureCanvas canvas() {
    return canvas;
  }

  /** Null before the page was seen. */
  TopologyPicture picture() {
    return picture;
  }

  List<EObject> selected() {
    return selected;
  }

  void cancel() {
    mouse.cancel();
  }

  /** Where the boxes stand, and how they are moved. */
  DiagramBoxes boxes() {
    return boxes;
  }

  /** The whole picture as text, without what is selected. */
  String svg() {
    TopologyPicture plain = TopologyPicture.of(editor.document().topology(), folded, places.kept());
    SvgCanvas svg =
        new SvgCanvas(plain.width(), plain.height(), PictureCanvas.isDark(scroller) ? Theme.DARK : Theme.LIGHT);
    svg.fillRectangle(0, 0, plain.width(), plain.height(), 0, Paint.BACKGROUND);
    plain.draw(svg);
    return svg.toSvg();
  }

  /** Scrolls to an element. */
  void reveal(EObject element) {
    Element shown = DiagramElements.nearest(element, picture);
    if (shown != null) {
      zoom.reveal(picture.bounds(shown));
    }
  }

  /** In the order in which they are reached by keyboard. */
  List<EObject> order() {
    return picture.elements().stream().map(this::find).filter(each -> !(each instanceof Topology)).distinct().toList();
  }
}
