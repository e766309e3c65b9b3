// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Drawing on diagrams: our canvas on their figures, and what lies over the nodes of a whole diagram. */
package org.ringscope.sirius.drawing;
