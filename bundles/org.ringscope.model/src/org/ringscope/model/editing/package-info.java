// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What all editors of topologies share, without a window: {@link org.ringscope.model.editing.NewElement what a new element
 * has}, {@link org.ringscope.model.editing.ElementText what elements are called}, {@link
 * org.ringscope.model.editing.FeatureText values as text and back}, {@link org.ringscope.model.editing.QuickFix fixes}.
 */
package org.ringscope.model.editing;
