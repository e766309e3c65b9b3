// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What one side of one ring has written, kept for the checkpoints that begin every packet of a trace: told step by step by
 * an engine, or copied from memory ({@code …AreaShadow}).
 *
 * <p>A shadow belongs to the thread that writes its stream.
 */
package org.ringscope.capture.shadow;
