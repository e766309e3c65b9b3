// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.colors;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Theme;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.canvas.StateColors;

/** Colours and patterns of the states, for the light and for the dark theme, with a preview. */
public final class StateColorsPage extends PreferencePage implements IWorkbenchPreferencePage {
  private static final int LEAST_WIDTH = 860;
  private static final int LEAST_HEIGHT = 620;
  private static final Theme[] THEMES = {Theme.LIGHT, Theme.DARK};
  private static final String[] PATTERNS = {"plain", "hatched", "dotted"};
  private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";

  private final Map<Theme, Map<Paint, Theme.Look>> changes = new LinkedHashMap<>();
  private final Map<StateLook, ColorSelector> colors = new EnumMap<>(StateLook.class);
  private final Map<StateLook, Combo> patterns = new EnumMap<>(StateLook.class);
  private Combo theme;
  private PictureCanvas preview;

  @Override
  public void init(IWorkbench workbench) {
    for (Theme each : THEMES) {
      changes.put(each, new EnumMap<>(StateColors.changes(each)));
    }
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 4).applyTo(area);
    Link appearance = new Link(area, SWT.WRAP);
    appearance.setText(
        "Pictures of rings, timelines and systems on the screen; files have the colours that they always have. "
            + "Whether the workbench is light or dark is chosen in <a>General > Appearance</a>.");
    appearance.addListener(SWT.Selection,
        event -> PreferencesUtil.createPreferenceDialogOn(getShell(), APPEARANCE, null, null));
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(appearance);
    new Label(area, SWT.NONE).setText("&Theme:");
    theme = new Combo(area, SWT.READ_ONLY);
    theme.setItems("light", "dark");
    theme.select(PictureCanvas.isDark(window(parent)) ? 1 : 0);
    theme.setData("id", "org.ringscope.ui.colors.theme");
    theme.addListener(SWT.Selection, event -> show());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(theme);
    preview = new PictureCanvas(area, SWT.BORDER,
        (canvas, width, height) -> StatePreview.draw(canvas, width, height));
    AccessibleName.give(preview, "Preview");
    GridDataFactory.fillDefaults().span(1, StateLook.values().length + 1).grab(true, true).hint(230, 300)
        .applyTo(preview);
    for (StateLook look : StateLook.values()) {
      createRow(area, look);
    }
    show();
    return area;
  }

  /** What has the colours of the workbench already: the page gets them later. */
  private static Control window(Composite parent) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? parent : window.getShell();
  }

  /** The platform opens its dialog narrower than what it shows. */
  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    Shell shell = getShell();
    if (visible && shell != null) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed() && shell.getSize().x < LEAST_WIDTH) {
          shell.setSize(LEAST_WIDTH, Math.max(LEAST_HEIGHT, shell.getSize().y));
        }
      });
    }
  }

  private void createRow(Composite area, StateLook look) {
    new Label(area, SWT.NONE).setText(look.words());
    ColorSelector color = new ColorSelector(area);
    color.getButton().setData("id", "org.ringscope.ui.colors." + look);
    AccessibleName.give(color.getButton(), look.words());
    color.addListener(event -> chosen(look));
    colors.put(look, color);
    if (look.isFill()) {
      Combo pattern = new Combo(area, SWT.READ_ONLY);
      pattern.setItems(PATTERNS);
      pattern.setData("id", "org.ringscope.ui.colors.pattern." + look);
      AccessibleName.give(pattern, look.words() + ", pattern");
      pattern.addListener(SWT.Selection, event -> chosen(look));
      patterns.put(look, pattern);
    } else {
      new Label(area, SWT.NONE);
    }
  }

  private Theme base() {
    return THEMES[theme.getSelectionIndex()];
  }

  private Theme current() {
    return base().with(changes.get(base()));
  }

  /** Takes over what the controls of a state say; what is as it always was is no change. */
  private void chosen(StateLook look) {
    RGB rgb = colors.get(look).getColorValue();
    int alpha = base().argb(look.paint()) & 0xff000000;
    Pattern pattern =
        look.isFill() ? Pattern.values()[patterns.get(look).getSelectionIndex()] : base().pattern(look.paint());
    Theme.Look wanted = new Theme.Look(alpha | rgb.red << 16 | rgb.green << 8 | rgb.blue, pattern);
    if (wanted.equals(new Theme.Look(base().argb(look.paint()), base().pattern(look.paint())))) {
      changes.get(base()).remove(look.paint());
    } else {
      changes.get(base()).put(look.paint(), wanted);
    }
    preview.setTheme(current());
  }

  private void show() {
    Theme now = current();
    for (StateLook look : StateLook.values()) {
      int argb = now.argb(look.paint());
      colors.get(look).setColorValue(new RGB(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
      if (look.isFill()) {
        patterns.get(look).select(now.pattern(look.paint()).ordinal());
      }
    }
    preview.setTheme(now);
  }

  /** Of both themes. */
  @Override
  protected void performDefaults() {
    changes.values().forEach(Map::clear);
    show();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    changes.forEach(StateColors::change);
    return true;
  }
}
