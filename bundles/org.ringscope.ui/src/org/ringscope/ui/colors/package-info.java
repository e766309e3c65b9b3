// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Window &gt; Preferences &gt; Ringscope &gt; Colours of States: which colours and patterns the pictures have on the screen. */
package org.ringscope.ui.colors;
