// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * A table of any number of rows ({@link org.ringscope.ui.rows.RowTable}), which costs what its visible ones cost, and columns that share
 * the width. UI thread only.
 */
package org.ringscope.ui.rows;
