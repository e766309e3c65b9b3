// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.ringscope.help.HelpText.Kind;
import org.ringscope.help.HelpText.Span;

/** A page of help as a text with styles, links and pictures. Tab goes from link to link, Enter follows one. */
final class HelpPage {
  private static final int MARGIN = 10;

  private final StyledText text;
  private final HelpStyles styles;
  private final Consumer<String> followed;
  private final List<Image> pictures = new ArrayList<>();
  private List<Span> links = List.of();

  /** @param followed hears the target of a link that the user follows, as the page writes it */
  HelpPage(Composite parent, Consumer<String> followed) {
    this.followed = followed;
    text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(2);
    text.setData("id", "org.ringscope.help.page");
    text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = "Help page";
      }
    });
    styles = new HelpStyles(text);
    text.addListener(SWT.MouseUp, this::click);
    text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(offset(event)) == null ? null
        : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.KeyDown, this::key);
    text.addPaintObjectListener(event -> {
      if (event.style.data instanceof Image image && !image.isDisposed()) {
        event.gc.drawImage(image, event.x, event.y);
      }
    });
    text.addListener(SWT.Dispose, event -> release());
    PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.ringscope.ide.help");
  }

  StyledText control() {
    return text;
  }

  int topLine() {
    return text.getTopIndex();
  }

  void scrollTo(int line) {
    text.setTopIndex(line);
  }

  /** @param base path of the page, for its pictures @param place that is wanted: there the caret is */
  void show(HelpText page, String base, int place) {
    release();
    text.setText(page.text());
    links = page.spans().stream().filter(span -> span.kind() == Kind.LINK)
        .sorted(Comparator.comparingInt(Span::start)).toList();
    text.setStyleRanges(styles.of(page, target -> picture(HelpPages.resolve(base, target))));
    int at = Math.min(place, text.getCharCount());
    text.setSelection(at);
    if (at == 0) {
      text.setTopPixel(0); // the caret alone would leave the margin, and what stands in it, above the edge
    } else {
      text.setTopIndex(Math.max(0, text.getLineAtOffset(at) - 2));
    }
  }

  /** Null where there is none. */
  private Image picture(String href) {
    Image image = HelpPictures.load(text.getDisplay(), href, Math.max(200, text.getClientArea().width - 3 * MARGIN));
    if (image != null) {
      pictures.add(image);
    }
    return image;
  }

  private void release() {
    pictures.forEach(Image::dispose);
    pictures.clear();
  }

  private int offset(Event event) {
    return text.getOffsetAtPoint(new Point(event.x, event.y));
  }

  private Span linkAt(int offset) {
    return links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst().orElse(null);
  }

  private void click(Event event) {
    Span link = event.button == 1 && text.getSelectionCount() == 0 ? linkAt(offset(event)) : null;
    if (link != null) {
      followed.accept(link.target());
    }
  }

  /** From link to link; behind the last one to the next control. */
  private void traverse(Event event) {
    if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      int from = text.getSelection().x;
      boolean isNext = event.detail == SWT.TRAVERSE_TAB_NEXT;
      boolean isOn = text.getSelectionCount() > 0;
      Span next = isNext
          ? links.stream().filter(link -> isOn ? link.start() > from : link.start() >= from).findFirst().orElse(null)
          : links.stream().filter(link -> link.start() < from).reduce((first, second) -> second).orElse(null);
      event.doit = next == null;
      if (next != null) {
        event.detail = SWT.TRAVERSE_NONE;
        text.setSelection(next.start(), next.end());
        text.showSelection();
      } else {
        event.doit = true;
      }
    } else if (event.detail == SWT.TRAVERSE_RETURN) {
      event.doit = false;
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      Span link = linkAt(text.getSelection().x);
      if (link != null) {
        followed.accept(link.target());
      }
    }
  }
}
