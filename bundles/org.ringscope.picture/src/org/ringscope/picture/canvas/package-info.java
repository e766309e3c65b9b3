// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What pictures are drawn on: {@link org.ringscope.picture.canvas.Canvas}, as SVG, as PNG, or brought by the window system;
 * colours are roles ({@link org.ringscope.picture.canvas.Paint}) that a {@link org.ringscope.picture.canvas.Theme} turns into
 * values. Also the texts of numbers and addresses.
 *
 * <p>Knows neither SWT nor (but for {@code PngCanvas}) AWT.
 */
package org.ringscope.picture.canvas;
