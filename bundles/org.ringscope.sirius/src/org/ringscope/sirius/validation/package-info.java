// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the rules of the model say of elements of diagrams: drawn over them as it is now, with the fixes in their menus. The
 * Problems view has it once, on the topology.
 */
package org.ringscope.sirius.validation;
