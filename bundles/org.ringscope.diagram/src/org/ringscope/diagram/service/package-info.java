// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a diagram description asks of its elements: small classes of public methods whose first parameter is the element, so
 * that an expression can call them as {@code aql:self.name()}. One class per representation. No diagram framework is known
 * here.
 *
 * <p>Services have no state; they are called by the thread that owns the elements.
 */
package org.ringscope.diagram.service;
