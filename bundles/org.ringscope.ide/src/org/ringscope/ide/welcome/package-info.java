// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Help &gt; Welcome: what a new user sees first, and where the ways begin. */
package org.ringscope.ide.welcome;
