// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** The view of what is wrong in the open traces. UI thread. */
package org.ringscope.ui.diagnosis;
