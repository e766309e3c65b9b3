// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Looks at the same memory again and again and writes what has changed as events. Start with
 * {@link org.ringscope.capture.watch.MemoryWatcher}. What may have happened unseen between two looks is counted in the
 * {@link org.ringscope.capture.watch.WatchReport}.
 *
 * <p>A watcher has a thread of its own and is stopped from any other.
 */
package org.ringscope.capture.watch;
