// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.analysis.latency.LatencyBreakdown;
import org.ringscope.analysis.latency.LatencyStep;
import org.ringscope.analysis.latency.LatencyText;
import org.ringscope.picture.latency.LatencyPicture;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.LabelText;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** Where the time of the selected message went: a sentence, and its steps. A click on a step, or the arrow keys, go there. */
final class LatencyStrip {
  private final Composite content;
  private final Label sentence;
  private final PictureCanvas canvas;
  private final LatencyPicture picture = new LatencyPicture();
  private final LatencyJob job = new LatencyJob();
  private final Consumer<LatencyStep> chosen;
  private final IntConsumer fitted;
  private List<LatencyStep> steps = List.of();

  /**
   * @param chosen hears of the step that the user wants to see
   * @param fitted hears which height the strip takes
   */
  LatencyStrip(Composite parent, Consumer<LatencyStep> chosen, IntConsumer fitted) {
    this.chosen = chosen;
    this.fitted = fitted;
    content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    sentence = new Label(content, SWT.WRAP);
    sentence.setData("id", "org.ringscope.ui.messages.latency");
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(6, 2).applyTo(sentence);
    canvas = new PictureCanvas(content, (target, width, height) -> picture.draw(target, width, height));
    canvas.setData("id", "org.ringscope.ui.messages.steps");
    AccessibleName.give(canvas, "Steps of the message", this::asText);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, 0).applyTo(canvas);
    canvas.addListener(SWT.Resize, event -> fit());
    canvas.addListener(SWT.MouseMove, event -> MenuTips.show(canvas, tip(at(event))));
    canvas.addListener(SWT.MouseExit, event -> MenuTips.show(canvas, null));
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
        && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    canvas.addListener(SWT.Dispose, event -> job.forget());
    Menu menu = new Menu(canvas);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy as Text");
    copy.addListener(SWT.Selection, event -> ClipboardContents.put(canvas.getDisplay(), asText()));
    MenuTips.setMenu(canvas, menu);
  }

  Control control() {
    return content;
  }

  /** What has arrow keys of its own. */
  Control focusable() {
    return canvas;
  }

  String asText() {
    return picture.asText();
  }

  /** Shows what is found as soon as it is. */
  void show(TraceSession session, LatencyJob.Question question) {
    job.ask(session, question, found -> CaughtUi.later(canvas.getDisplay(), () -> {
      if (!canvas.isDisposed()) {
        show(found);
      }
    }));
  }

  void clear() {
    job.forget();
    show(null);
  }

  private void show(LatencyBreakdown found) {
    steps = found == null ? List.of() : found.steps();
    picture.show(found);
    String said = found == null ? "" : LatencyText.summary(found);
    LabelText.show(sentence, said);
    sentence.setToolTipText(said.isEmpty() ? null : said.replace("&", "&&"));
    fit();
    content.getParent().layout(true, true);
    tellHeight();
    canvas.redraw();
  }

  private void fit() {
    int height = (int) picture.preferredHeight(canvas.getSize().x);
    GridData data = (GridData) canvas.getLayoutData();
    if (data.heightHint != height) {
      data.heightHint = height;
      content.getParent().layout(new Control[] {canvas});
      tellHeight();
    }
  }

  private void tellHeight() {
    fitted.accept(content.computeSize(content.getSize().x, SWT.DEFAULT).y);
  }

  private int at(Event event) {
    return picture.at(event.x, event.y, canvas.getClientArea().width);
  }

  private String tip(int place) {
    return place == LatencyPicture.NONE ? null : picture.tip(place);
  }

  private void pressed(Event event) {
    canvas.setFocus();
    if (event.button == 1) {
      choose(at(event));
    }
  }

  private void key(Event event) {
    int way = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    int place = picture.marked() + way;
    while (way != 0 && place >= 0 && place < steps.size() && !steps.get(place).isSeen()) {
      place += way;
    }
    if (way != 0) {
      choose(place);
    }
  }

  /** Nothing where nobody saw the step. */
  private void choose(int place) {
    if (place >= 0 && place < steps.size() && steps.get(place).isSeen()) {
      picture.mark(place);
      canvas.redraw();
      chosen.accept(steps.get(place));
    }
  }
}
