// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The events of traces as rows that can be chosen with a condition ({@link org.ringscope.analysis.events.EventMatcher}) and shown by
 * their numbers.
 */
package org.ringscope.analysis.events;
