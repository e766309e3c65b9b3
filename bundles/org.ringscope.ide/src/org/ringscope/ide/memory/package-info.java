// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Memory that others wrote, in the IDE: the Memory wizard keeps it as a trace ({@link org.ringscope.ide.memory.MemoryWizard}), a
 * launch watches it while it is written ({@link org.ringscope.ide.memory.MemoryWatchDelegate}), and a firmware becomes the
 * topology that it expects ({@link org.ringscope.ide.memory.FirmwareHandler}).
 */
package org.ringscope.ide.memory;
