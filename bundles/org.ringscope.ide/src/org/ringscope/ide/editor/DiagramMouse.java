// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.ringscope.ide.drawing.Palette;
import org.ringscope.ide.drawing.Tool;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.system.Element;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** What the mouse does on the diagram: selects, moves boxes, draws lines, puts what a tool makes. */
final class DiagramMouse {
  /** In pixels of the screen: less is a click. */
  private static final int THRESHOLD = 4;

  /** What a pressed button has begun. */
  private enum Gesture {
    NONE,
    MOVE,
    BAND,
    LINE
  }

  private final DiagramPage page;
  private final TopologyEditor editor;
  private final PictureCanvas canvas;
  private final Palette palette;
  private Gesture gesture = Gesture.NONE;
  private boolean isDragged;
  private int startX;
  private int startY;
  private int x;
  private int y;
  private EObject source;

  DiagramMouse(DiagramPage page, TopologyEditor editor, PictureCanvas canvas, Palette palette) {
    this.page = page;
    this.editor = editor;
    this.canvas = canvas;
    this.palette = palette;
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, this::release);
    canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    canvas.addListener(SWT.MouseDoubleClick, e -> page.open());
  }

  private EObject hit(Event event) {
    return page.find(event.x, event.y);
  }

  private void press(Event event) {
    canvas.setFocus();
    if (event.button != 1 && event.button != 3) {
      return;
    }
    startX = x = event.x;
    startY = y = event.y;
    isDragged = false;
    EObject hit = hit(event);
    Tool tool = palette.tool();
    if (event.button == 1 && !tool.isSelect()) {
      use(tool, hit, event);
      return;
    }
    select(hit, event);
    boolean isBox = event.button == 1 && page.boxes().isBox(hit);
    gesture = isBox ? Gesture.MOVE : event.button == 1 && hit instanceof Topology ? Gesture.BAND : Gesture.NONE;
  }

  private void select(EObject hit, Event event) {
    boolean isMore = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0 && event.button == 1;
    if (isMore) {
      toggle(hit);
    } else if (!page.selected().contains(hit)) {
      editor.select(hit);
    }
    page.showQueue(hit);
  }

  /** With Ctrl one more is selected, or one less. */
  private void toggle(EObject hit) {
    List<EObject> more = new ArrayList<>(page.selected());
    if (!more.remove(hit)) {
      more.add(hit);
    }
    more.remove(editor.document().topology());
    editor.selectAll(more);
  }

  private void use(Tool tool, EObject hit, Event event) {
    String refusal = page.edits().refusal(tool, hit, null);
    if (refusal != null) {
      page.say(refusal);
    } else if (tool.isLine()) {
      gesture = Gesture.LINE;
      source = hit;
    } else {
      double[] at = page.zoom().inPicture(event.x, event.y);
      page.edits().make(tool, hit, null, page.boxes().canMove() ? page.boxes().kept(at) : null);
      done(event);
    }
  }

  /** A tool is used once; with Ctrl again and again. */
  private void done(Event event) {
    if ((event.stateMask & SWT.MOD1) == 0) {
      palette.reset();
    }
    page.say("");
  }

  private void move(Event event) {
    if (gesture == Gesture.NONE) {
      page.hover(event);
      return;
    }
    x = event.x;
    y = event.y;
    isDragged |= Math.hypot(x - startX, y - startY) > THRESHOLD;
    if (gesture == Gesture.MOVE && isDragged && !page.boxes().canMove()) {
      page.say("Many cores around one are laid out as a star, which stays as it is.");
      gesture = Gesture.NONE;
    } else if (gesture == Gesture.LINE) {
      EObject target = hit(event);
      String refusal = page.edits().refusal(palette.tool(), source, target);
      page.say(target == source || refusal == null ? "" : refusal);
      MenuTips.show(canvas, refusal);
    }
    canvas.redraw();
  }

  private void release(Event event) {
    Gesture ended = gesture;
    gesture = Gesture.NONE;
    x = event.x;
    y = event.y;
    if (ended == Gesture.LINE) {
      endLine(hit(event), event);
    } else if (ended == Gesture.MOVE && isDragged) {
      endMove();
    } else if (ended == Gesture.BAND && isDragged) {
      editor.selectAll(page.boxes().inside(band()));
    } else if (ended == Gesture.MOVE && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
      editor.select(hit(event)); // one of several was only clicked
    }
    canvas.redraw();
  }

  private void endLine(EObject target, Event event) {
    String refusal = page.edits().refusal(palette.tool(), source, target);
    if (refusal == null) {
      page.edits().make(palette.tool(), source, target, null);
      done(event);
    } else {
      page.say(refusal);
    }
  }

  private double dx() {
    return (x - startX) / canvas.zoom();
  }

  private double dy() {
    return (y - startY) / canvas.zoom();
  }

  private void endMove() {
    page.boxes().moveSelected(dx(), dy());
  }

  private Rectangle band() {
    return new Rectangle(Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY));
  }

  /** Ends what was begun, and the tool. */
  void cancel() {
    gesture = Gesture.NONE;
    palette.reset();
    page.say("");
    canvas.redraw();
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      page.zoom().step(event.count > 0 ? 1 : -1);
    }
  }

  /** What is dragged, over the picture; in its coordinates. */
  void paint(Canvas on) {
    if (gesture == Gesture.NONE || !isDragged) {
      return;
    }
    double[] from = page.zoom().inPicture(startX, startY);
    double[] to = page.zoom().inPicture(x, y);
    if (gesture == Gesture.LINE) {
      on.line(from[0], from[1], to[0], to[1], Paint.SELECTION, Stroke.BOLD);
    } else if (gesture == Gesture.BAND) {
      on.strokeRectangle(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]),
          Math.abs(to[1] - from[1]), 0, Paint.SELECTION, Stroke.DASHED);
    } else {
      Map<Element, double[]> boxes = new HashMap<>(page.boxes().selected());
      boxes.values().forEach(box -> on.strokeRectangle(box[0] + dx(), box[1] + dy(), box[2], box[3], 4,
          Paint.SELECTION, Stroke.DASHED));
    }
  }
}
