// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The field in which a condition for the rows of a view is typed ({@link org.ringscope.ui.filter.FilterField}): what can be typed
 * is proposed, what cannot be understood is said, and filters are kept. UI thread only.
 */
package org.ringscope.ui.filter;
