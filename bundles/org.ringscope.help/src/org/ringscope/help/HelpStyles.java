// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.ringscope.help.HelpText.Kind;
import org.ringscope.help.HelpText.Span;

/** How the places of a page look, in the fonts and colours of the workbench. */
final class HelpStyles {
  private final StyledText text;

  HelpStyles(StyledText text) {
    this.text = text;
  }

  /** Styles that do not overlap, in order. @param pictures gives the picture of a target, null if there is none */
  StyleRange[] of(HelpText page, Function<String, Image> pictures) {
    int[] kinds = new int[page.text().length()];
    Image[] images = new Image[page.text().length()];
    for (Span span : page.spans()) {
      for (int i = span.start(); i < Math.min(span.end(), kinds.length); i++) {
        kinds[i] |= 1 << span.kind().ordinal();
      }
      if (span.kind() == Kind.IMAGE && span.start() < images.length) {
        images[span.start()] = pictures.apply(span.target());
      }
    }
    List<StyleRange> ranges = new ArrayList<>();
    for (int from = 0, to; from < kinds.length; from = to) {
      to = from + 1;
      while (to < kinds.length && kinds[to] == kinds[from] && images[from] == null && images[to] == null) {
        to++;
      }
      if (kinds[from] != 0) {
        ranges.add(range(from, to, kinds[from], images[from]));
      }
    }
    return ranges.toArray(StyleRange[]::new);
  }

  private StyleRange range(int from, int to, int kinds, Image image) {
    StyleRange range = new StyleRange();
    range.start = from;
    range.length = to - from;
    if (image != null) {
      range.metrics = new GlyphMetrics(image.getBounds().height, 0, image.getBounds().width);
      range.data = image;
    }
    if (is(kinds, Kind.TITLE)) {
      range.font = JFaceResources.getHeaderFont();
    } else if (is(kinds, Kind.HEADING)) {
      range.font = JFaceResources.getBannerFont();
    } else if (is(kinds, Kind.CODE)) {
      range.font = JFaceResources.getTextFont();
    } else {
      range.fontStyle = (is(kinds, Kind.BOLD) ? SWT.BOLD : 0) | (is(kinds, Kind.ITALIC) ? SWT.ITALIC : 0);
    }
    if (is(kinds, Kind.LINK)) {
      range.underline = true;
      range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
    }
    return range;
  }

  private static boolean is(int kinds, Kind kind) {
    return (kinds & 1 << kind.ordinal()) != 0;
  }
}
