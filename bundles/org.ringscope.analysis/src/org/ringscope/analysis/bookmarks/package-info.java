// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Instants of a recording that somebody has marked, with a note; kept with the recording. */
package org.ringscope.analysis.bookmarks;
