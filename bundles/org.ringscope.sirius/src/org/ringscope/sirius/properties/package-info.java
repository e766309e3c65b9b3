// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The property pages of elements in diagrams. */
package org.ringscope.sirius.properties;
