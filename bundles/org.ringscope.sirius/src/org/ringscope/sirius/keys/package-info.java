// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * A topology diagram without a mouse: Enter opens what is selected, Insert goes to the palette, and there Enter makes at the
 * selection what a click with that tool would make.
 */
package org.ringscope.sirius.keys;
