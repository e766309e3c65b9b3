// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The pictures of Ringscope: a ring as it lies in memory ({@link RingPicture}), the system around it
 * ({@link TopologyPicture}) and what the cores said to each other ({@link SequencePicture}).
 *
 * <p>Every picture draws on the small {@link Canvas}; {@link SvgCanvas} and {@link PngCanvas} make files, the window system
 * brings its own. Colours are roles ({@link Paint}) that a {@link Theme} turns into values. Start reading at {@code RingPicture}.
 *
 * <p>Pictures lay out with ELK, know neither SWT nor (but for {@code PngCanvas}) AWT, and belong to one thread at a time.
 */
package org.ringscope.picture;
