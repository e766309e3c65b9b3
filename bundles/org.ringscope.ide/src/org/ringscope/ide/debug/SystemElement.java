// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.debug.core.model.DebugElement;
import org.eclipse.debug.core.model.IDebugTarget;

/** What the Debug view shows of a system. */
abstract class SystemElement extends DebugElement {
  /** Names whose these elements are, for expressions and pictures. */
  static final String MODEL = "org.ringscope.ide.debug";

  SystemElement(IDebugTarget target) {
    super(target);
  }

  @Override
  public final String getModelIdentifier() {
    return MODEL;
  }
}
