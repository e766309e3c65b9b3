// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.swtbot;

import static org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.editparts.CompartmentEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.draw2d.ui.internal.figures.ImageFigureEx;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.gef.finder.SWTGefBot;
import org.eclipse.swtbot.eclipse.gef.finder.widgets.SWTBotGefEditPart;
import org.eclipse.swtbot.eclipse.gef.finder.widgets.SWTBotGefEditor;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** A Sirius diagram as a user sees it: elements by the names that stand on them, and the tools of the palette. */
final class Diagram {
  /** Of so many points one may differ where pictures are alike. */
  private static final int ALIKE = 1000;
  private static final int STEADY_LOOKS = 30;
  private static final int GRID = 10;
  private static final int ROOM_WIDTH = 200;
  private static final int ROOM_HEIGHT = 100;

  final SWTBotGefEditor editor;
  private final Desk desk;

  private Diagram(Desk desk, SWTBotGefEditor editor) {
    this.desk = desk;
    this.editor = editor;
  }

  /** The diagram with this title, in which nothing is yet, as soon as it is open. */
  static Diagram empty(Desk desk, String title) {
    desk.bot.editorByTitle(title).show();
    SWTBotGefEditor editor = new SWTGefBot().gefEditor(title);
    editor.show();
    editor.setFocus();
    return new Diagram(desk, editor);
  }

  /** The diagram with this title, as soon as it is open and shows something. */
  static Diagram of(Desk desk, String title) {
    Diagram diagram = empty(desk, title);
    desk.until(() -> !diagram.parts().isEmpty(), () -> title + " is empty");
    return diagram;
  }

  /** Makes everything visible; from then on it is in the user's hands, and stays so when its window gets another size. */
  void fit() {
    syncExec(() -> {
      Event key = new Event();
      key.keyCode = SWT.SHIFT;
      viewer().getControl().notifyListeners(SWT.KeyDown, key);
      ((ZoomManager) viewer().getProperty(ZoomManager.class.toString())).setZoomAsText(ZoomManager.FIT_ALL);
    });
  }

  /** What is to be seen of it: its points. Marks of what runs have no names. */
  byte[] points() {
    return syncExec(() -> {
      Control canvas = viewer().getControl();
      canvas.update();
      Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
      GC gc = new GC(canvas);
      gc.copyArea(image, 0, 0);
      gc.dispose();
      byte[] points = image.getImageData().data;
      image.dispose();
      return points;
    });
  }

  /** Whether two pictures show the same, but for a row of points at an edge, which a zoom draws or leaves out. */
  static boolean isAlike(byte[] one, byte[] other) {
    int different = 0;
    for (int i = 0; i < one.length && one.length == other.length; i++) {
      different += one[i] == other[i] ? 0 : 1;
    }
    return one.length == other.length && different <= one.length / ALIKE;
  }

  /** Its points when nothing has moved for two of its refreshes, and nobody looks for what may be wrong. */
  byte[] settled() {
    byte[][] last = {points()};
    int[] same = new int[1];
    desk.until(() -> {
      byte[] now = points();
      same[0] = Arrays.equals(last[0], now) && !Desk.isDiagnosing() ? same[0] + 1 : 0;
      last[0] = now;
      return same[0] > STEADY_LOOKS;
    }, () -> "it does not come to rest");
    return last[0];
  }

  /** The names of all nodes and containers, as {@code linux}, {@code linux/sample}; all of one moment. */
  List<String> names() {
    return syncExec(() -> parts().stream().map(Diagram::name).toList());
  }

  boolean has(String name) {
    return names().contains(name);
  }

  /** Whether a name is as a regular expression says; names of a ring stand in a frame. */
  boolean says(String regex) {
    return names().stream().anyMatch(each -> each.matches("(.*/)?" + regex));
  }

  /** The number behind a word of a ring, such as {@code avail.idx}. */
  String index(String word) {
    return names().stream().filter(each -> each.matches("(.*/)?" + word + " .*")).findFirst().orElse(word);
  }

  /** Takes a tool of the palette and clicks an element with it; returns the name of what is new. */
  String use(String tool, String on) {
    return use(tool, inside(on));
  }

  /** Takes a tool of the palette and clicks a place where nothing is; returns the name of what is new. */
  String use(String tool) {
    return use(tool, free());
  }

  private String use(String tool, Point at) {
    List<String> before = names();
    editor.activateTool(tool);
    editor.click(at.x, at.y);
    editor.activateDefaultTool();
    desk.until(() -> names().size() > before.size(), () -> tool + " at " + at + " has made nothing; " + names());
    List<String> made = new ArrayList<>(names());
    before.forEach(made::remove);
    return made.get(0);
  }

  /** Takes a tool of the palette and draws an edge with it. */
  void connect(String tool, String from, String to) {
    int before = edges();
    editor.activateTool(tool);
    Point start = inside(from);
    Point end = inside(to);
    editor.click(start.x, start.y);
    editor.click(end.x, end.y);
    editor.activateDefaultTool();
    desk.until(() -> edges() > before, () -> tool + " from " + from + " to " + to + " has connected nothing");
  }

  int edges() {
    return syncExec(() -> ((DiagramEditPart) viewer().getContents()).getConnections().size());
  }

  void doubleClick(String name) {
    Point at = inside(name);
    // a part that gets the focus by a click looks at the clipboard meanwhile, which GTK does not always survive
    editor.show();
    editor.doubleClick(at.x, at.y);
  }

  /** Selects an element by a click. */
  void select(String name) {
    Point at = inside(name);
    editor.show();
    editor.click(at.x, at.y);
    desk.until(() -> isSelected(name), () -> name + " is not selected");
  }

  /** Drags an element into another one. */
  void drag(String name, String into) {
    select(name);
    Point from = inside(name);
    Point to = inside(into);
    editor.drag(from.x, from.y, to.x, to.y);
  }

  /** Types another name over the label of an element. */
  void rename(String name, String other) {
    select(name);
    part(name).activateDirectEdit();
    desk.until(this::isNaming, () -> "the name of " + name + " is not open for editing");
    editor.directEditType(other);
  }

  /** How many signs for errors are drawn over elements. */
  long errors() {
    return syncExec(() -> {
      Image sign = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
      IFigure top = ((GraphicalEditPart) viewer().getRootEditPart()).getFigure();
      while (top.getParent() != null) {
        top = top.getParent();
      }
      return errors(top, sign);
    });
  }

  private static long errors(IFigure figure, Image sign) {
    long here = figure instanceof ImageFigureEx drawn && drawn.getImage() == sign ? 1 : 0;
    return here + figure.getChildren().stream().mapToLong(child -> errors(child, sign)).sum();
  }

  /** The name of what has the keyboard in it; empty for the diagram itself. */
  String focus() {
    return syncExec(() -> element(viewer().getFocusEditPart()) == null ? "" : name(viewer().getFocusEditPart()));
  }

  boolean isMenuOpen() {
    return syncExec(() -> viewer().getControl().getMenu().isVisible());
  }

  /** What its context menu offers, without lines between and what is disabled. */
  List<String> menu() {
    return syncExec(() -> Stream.of(viewer().getControl().getMenu().getItems())
        .filter(each -> (each.getStyle() & SWT.SEPARATOR) == 0 && each.isEnabled())
        .map(each -> each.getText().replace("&", "").replaceFirst("\t.*", "")).toList());
  }

  /** Whether the keyboard is at the diagram itself or one of its outermost elements. */
  boolean isOutside() {
    return syncExec(() -> {
      EditPart part = viewer().getFocusEditPart();
      return part == viewer().getContents() || part.getParent() == viewer().getContents();
    });
  }

  /** Whether the keyboard is at the diagram itself, not at one of its elements. */
  boolean isAtDiagram() {
    return syncExec(() -> viewer().getFocusEditPart() == viewer().getContents());
  }

  boolean isInCompartment() {
    return syncExec(() -> viewer().getFocusEditPart() instanceof CompartmentEditPart);
  }

  /** Whether the name of an element is open for editing when it is new: it has one. */
  boolean isNamedAtOnce(String name) {
    return element(part(name).part()).getTarget().eClass().getEAllSuperTypes().stream().map(EClass::getName)
        .anyMatch("NamedElement"::equals);
  }

  /** Whether a name is open for editing. */
  boolean isNaming() {
    return syncExec(() -> Stream.of(((Composite) viewer().getControl()).getChildren())
        .anyMatch(each -> each instanceof Text field && field.isVisible() && field.isFocusControl()));
  }

  boolean isInPalette() {
    return syncExec(() -> palette().getControl().isFocusControl());
  }

  /** Where the keyboard is in the palette: a drawer or a tool. */
  String inPalette() {
    return syncExec(() -> entry().getLabel());
  }

  /** Whether that is the drawer that has a tool. */
  boolean isInPaletteOver(String tool) {
    return syncExec(() -> entry() instanceof PaletteContainer drawer
        && drawer.getChildren().stream().anyMatch(each -> tool.equals(each.getLabel())));
  }

  private PaletteEntry entry() {
    return (PaletteEntry) palette().getFocusEditPart().getModel();
  }

  private PaletteViewer palette() {
    return viewer().getEditDomain().getPaletteViewer();
  }

  boolean isAloneSelected(String name) {
    return syncExec(() -> viewer().getSelectedEditParts().size() == 1) && isSelected(name);
  }

  boolean isSelected(String name) {
    return syncExec(() -> viewer().getSelectedEditParts().stream()
        .anyMatch(each -> element(each) != null && name(each).equals(name)));
  }

  /** The node or container with this name. */
  private SWTBotGefEditPart part(String name) {
    return parts().stream().filter(part -> name(part).equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
  }

  /** Outermost elements that lie over others. */
  List<String> overlapping() {
    List<SWTBotGefEditPart> outermost = parts().stream().filter(each -> !name(each).contains("/")).toList();
    return outermost.stream().filter(each -> outermost.stream()
        .anyMatch(other -> other != each && bounds(other).intersects(bounds(each)))).map(Diagram::name).toList();
  }

  private Rectangle bounds(SWTBotGefEditPart part) {
    return syncExec(() -> {
      IFigure figure = ((GraphicalEditPart) part.part()).getFigure();
      Rectangle area = figure.getBounds().getCopy();
      figure.translateToAbsolute(area);
      return area;
    });
  }

  /** A place of the element itself, in its compartment if it has one, and not of what is in it. */
  private Point inside(String name) {
    SWTBotGefEditPart part = part(name);
    Rectangle area = bounds(part);
    DDiagramElement element = element(part.part());
    return syncExec(() -> Stream.<Predicate<EditPart>>of(there -> there instanceof CompartmentEditPart, there -> true)
        .map(kind -> find(area, kind.and(there -> element(there) == element))).filter(Objects::nonNull).findFirst()
        .orElse(area.getCenter()));
  }

  private Point find(Rectangle area, Predicate<EditPart> wanted) {
    for (int y = area.y + 1; y < area.y + area.height; y += 2) {
      for (int x = area.x + 1; x < area.x + area.width; x += 2) {
        Point at = new Point(x, y);
        if (wanted.test(viewer().findObjectAt(at))) {
          return at;
        }
      }
    }
    return null;
  }

  /** A visible place with room for a new element. */
  private Point free() {
    List<Rectangle> taken = parts().stream().map(this::bounds).toList();
    org.eclipse.swt.graphics.Point size = syncExec(() -> viewer().getControl().getSize());
    for (int y = GRID; y < size.y - ROOM_HEIGHT; y += GRID) {
      for (int x = GRID; x < size.x - ROOM_WIDTH; x += GRID) {
        Rectangle room = new Rectangle(x, y, ROOM_WIDTH, ROOM_HEIGHT);
        Point at = new Point(x + GRID, y + GRID);
        if (taken.stream().noneMatch(room::intersects) && isEmpty(at)) {
          return at;
        }
      }
    }
    throw new AssertionError("no free place in " + size + " between " + taken);
  }

  private boolean isEmpty(Point at) {
    return syncExec(() -> viewer().findObjectAt(at) == viewer().getContents());
  }

  private EditPartViewer viewer() {
    return editor.rootEditPart().part().getViewer();
  }

  private List<SWTBotGefEditPart> parts() {
    return editor.editParts(matching(part -> part instanceof IGraphicalEditPart && !(part instanceof ConnectionEditPart)
        && element(part) != null && element(part.getParent()) != element(part)));
  }

  private static Matcher<EditPart> matching(Predicate<EditPart> condition) {
    return new BaseMatcher<>() {
      @Override
      public boolean matches(Object item) {
        return condition.test((EditPart) item);
      }

      @Override
      public void describeTo(Description description) {
        description.appendText("an element of the diagram");
      }
    };
  }

  /** An element's label begins with its name, on a line of its own; what belongs to another one stands behind a slash. */
  private static String name(SWTBotGefEditPart part) {
    return name(part.part());
  }

  private static String name(EditPart part) {
    DDiagramElement element = element(part);
    EditPart owner = part.getParent();
    while (owner != null && element(owner) == element) {
      owner = owner.getParent();
    }
    String name = element.getName().lines().findFirst().orElse("");
    return owner == null || element(owner) == null ? name : name(owner) + "/" + name;
  }

  private static DDiagramElement element(EditPart part) {
    EObject shown = part instanceof IGraphicalEditPart graphical ? graphical.resolveSemanticElement() : null;
    return shown instanceof DDiagramElement element ? element : null;
  }
}
