// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Topologies as programs ask them: all elements of a system whatever groups they are in, what is meant where nothing is
 * said, qualified names, and where everything lies in memory. The classes themselves are generated, in
 * {@link org.ringscope.model.topology}.
 */
package org.ringscope.model;
