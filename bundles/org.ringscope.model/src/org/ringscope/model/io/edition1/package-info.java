// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Topologies of edition 1, {@code http://ringscope.org/topology/1}, as edition 2 says them: the same system, the same
 * places in memory. Start with {@link org.ringscope.model.io.edition1.Edition1}; what becomes of each feature is said in
 * {@link org.ringscope.model.io.edition1.OldFeatures}.
 */
package org.ringscope.model.io.edition1;
