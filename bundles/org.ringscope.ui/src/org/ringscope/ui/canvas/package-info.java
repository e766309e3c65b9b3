// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Pictures on the screen: {@link org.ringscope.ui.canvas.PictureCanvas} is the widget that shows one, in the light or dark
 * theme of the workbench. It knows nothing of traces. UI thread only.
 */
package org.ringscope.ui.canvas;
