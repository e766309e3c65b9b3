// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The help of the product: pages, contexts and tables of contents that plug-ins contribute to {@code org.eclipse.help}, shown and
 * searched without a browser, a server or a network. Only the product has it.
 */
package org.ringscope.help;
