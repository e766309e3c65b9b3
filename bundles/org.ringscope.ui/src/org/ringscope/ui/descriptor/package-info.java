// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The view of every use of one descriptor. */
package org.ringscope.ui.descriptor;
