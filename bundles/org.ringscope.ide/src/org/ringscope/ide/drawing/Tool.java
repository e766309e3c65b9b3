// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.drawing;

import java.util.List;

/**
 * What the next click or drag in a picture makes.
 *
 * @param id of what is made; empty for the one that selects
 * @param isLine whether it is dragged from one element to another
 * @param hint what to do with it, for the tooltip
 * @param kinds of which one is chosen in a menu; empty for a tool that is used as it is
 */
public record Tool(String id, String label, String icon, boolean isLine, String hint, List<Tool> kinds) {
  /** Selects and moves. */
  public static final Tool SELECT = new Tool("", "Select", null, false,
      "Click to select, drag boxes to move them, drag over the background to select several");

  public Tool(String id, String label, String icon, boolean isLine, String hint) {
    this(id, label, icon, isLine, hint, List.of());
  }

  /** Whether it changes nothing. */
  public boolean isSelect() {
    return id.isEmpty();
  }
}
