// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Life in Sirius' diagrams: {@link org.ringscope.sirius.live.LiveDiagrams} follows the cursor of each window. What it shows on the
 * topology is drawn over the diagram and never becomes part of it.
 */
package org.ringscope.sirius.live;
