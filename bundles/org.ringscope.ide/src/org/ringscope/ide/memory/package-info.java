// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Memory that others wrote, in the IDE: the Memory wizard keeps it as a trace ({@link org.ringscope.ide.memory.MemoryWizard}), and
 * a launch watches it while it is written ({@link org.ringscope.ide.memory.MemoryWatchDelegate}).
 */
package org.ringscope.ide.memory;
