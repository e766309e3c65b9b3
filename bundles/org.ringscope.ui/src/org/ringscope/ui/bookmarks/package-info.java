// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The view of instants that the user has marked. */
package org.ringscope.ui.bookmarks;
