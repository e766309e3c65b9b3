// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The filters of a view that the workspace keeps: those that have a name, and the last ones that were used. */
final class SavedFilters {
  private static final int MOST = 10;
  private static final String LAST = "last";
  private static final String NAMES = "names";
  private static final String FILTERS = "filters";

  private final IDialogSettings settings;

  SavedFilters(String id) {
    settings = DialogSettings.getOrCreateSection(
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SavedFilters.class)).getDialogSettings(), id);
  }

  /** The newest first. */
  List<String> last() {
    return list(LAST);
  }

  /** By their names. */
  Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    List<String> names = list(NAMES);
    List<String> filters = list(FILTERS);
    for (int i = 0; i < Math.min(names.size(), filters.size()); i++) {
      named.put(names.get(i), filters.get(i));
    }
    return named;
  }

  void used(String filter) {
    if (!filter.isBlank()) {
      List<String> last = new ArrayList<>(last());
      last.remove(filter);
      last.add(0, filter);
      put(LAST, last.subList(0, Math.min(MOST, last.size())));
    }
  }

  void save(String name, String filter) {
    Map<String, String> named = named();
    named.put(name, filter);
    put(named);
  }

  void remove(String name) {
    Map<String, String> named = named();
    named.remove(name);
    put(named);
  }

  private void put(Map<String, String> named) {
    put(NAMES, List.copyOf(named.keySet()));
    put(FILTERS, List.copyOf(named.values()));
  }

  private void put(String key, List<String> values) {
    settings.put(key, values.toArray(String[]::new));
  }

  private List<String> list(String key) {
    String[] values = settings.getArray(key);
    return values == null ? List.of() : List.of(values);
  }
}
