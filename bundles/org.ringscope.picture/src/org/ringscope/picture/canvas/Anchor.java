// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** Which end of a text lies at the given x. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
