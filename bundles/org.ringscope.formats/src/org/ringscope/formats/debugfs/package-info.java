// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * {@code resource_table} and {@code carveout_memories} of a remote processor in debugfs, as files or as pasted from a terminal. They describe
 * the system and its state at one instant. Start with {@code DebugfsText}, which reads them; {@code DebugfsDescription} says what they mean.
 */
package org.ringscope.formats.debugfs;
