// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Where a modelling tool beside this IDE joins in: it shares the topologies that it edits, and gives new ones diagrams of its
 * own. Without such a tool nothing here does anything.
 */
package org.ringscope.ide.modeling;
