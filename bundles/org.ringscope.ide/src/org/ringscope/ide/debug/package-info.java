// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * A simulation in the Debug view: {@link org.ringscope.ide.debug.SystemTarget} is the system, its cores are threads, and what
 * a core does at the moment are its stack frames. Threads: the platform asks from its jobs and the UI thread, events come on
 * the threads of the cores.
 */
package org.ringscope.ide.debug;
