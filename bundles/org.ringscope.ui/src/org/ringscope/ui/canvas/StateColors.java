// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Pattern;
import org.ringscope.picture.canvas.Theme;

/**
 * The themes as the user wants them on the screen: those of the pictures, with what was changed in the preferences. Files that the
 * command line or an export writes keep the themes as they are. UI thread.
 */
public final class StateColors {
  private static final String NODE = "org.ringscope.ui";
  private static final String PREFIX = "color.";
  private static final Map<Theme, Theme> CHANGED = new HashMap<>();
  private static final Set<Runnable> LISTENERS = new LinkedHashSet<>();

  private StateColors() {}

  /** @param base {@link Theme#LIGHT} or {@link Theme#DARK} */
  static Theme of(Theme base) {
    return CHANGED.computeIfAbsent(base, theme -> theme.with(changes(theme)));
  }

  /** What the user changed of a theme. */
  public static Map<Paint, Theme.Look> changes(Theme base) {
    Map<Paint, Theme.Look> looks = new EnumMap<>(Paint.class);
    for (Paint paint : Paint.values()) {
      Theme.Look look = parse(node().get(key(base, paint), ""));
      if (look != null) {
        looks.put(paint, look);
      }
    }
    return looks;
  }

  /** Keeps what is changed of a theme, nothing else; all open pictures follow. */
  public static void change(Theme base, Map<Paint, Theme.Look> looks) {
    for (Paint paint : Paint.values()) {
      Theme.Look look = looks.get(paint);
      if (look == null) {
        node().remove(key(base, paint));
      } else {
        node().put(key(base, paint), "%08x %s".formatted(look.argb(), look.pattern()));
      }
    }
    try {
      node().flush();
    } catch (BackingStoreException e) {
      ILog.of(StateColors.class).warn("the colours of states cannot be kept: " + e.getMessage(), e);
    }
    CHANGED.clear();
    List.copyOf(LISTENERS).forEach(Runnable::run);
  }

  static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  /** Null for what nobody wrote like this. */
  private static Theme.Look parse(String text) {
    try {
      String[] words = text.split(" ");
      return words.length != 2 ? null
          : new Theme.Look(Integer.parseUnsignedInt(words[0], 16), Pattern.valueOf(words[1]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String key(Theme base, Paint paint) {
    return PREFIX + base.name() + '.' + paint.name();
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
